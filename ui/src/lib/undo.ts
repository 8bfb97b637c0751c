import { t, type MessageId } from '$lib/i18n';
import { announce } from '$lib/ipc/changes';
import { AppError, textOf } from '$lib/ipc/errors';
import { api } from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';

const other = { undo: 'redo', redo: 'undo' } as const;

/** Takes back the last act, or does it again, and says so in a quiet line that offers the opposite. */
export async function takeBack(way: 'undo' | 'redo'): Promise<void> {
  try {
    const done = await api[way]();
    announce(done.changes);
    const act = t(`op-${done.output.op}` as MessageId);
    toasts.say(t(way === 'undo' ? 'shell-undone' : 'shell-redone', { act }), {
      topic: 'undo',
      act: { label: t(`common-${other[way]}`), run: () => void takeBack(other[way]) },
    });
  } catch (error) {
    const code = way === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo';
    if (error instanceof AppError && error.code === code)
      toasts.say(textOf(error), { topic: 'undo' });
    else toasts.problem(error);
  }
}

/** A quiet line about something just done, with the way back. */
export function undoably(text: string): void {
  toasts.say(text, {
    topic: 'undo',
    act: { label: t('common-undo'), run: () => void takeBack('undo') },
  });
}
