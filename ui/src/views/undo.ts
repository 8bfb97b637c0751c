import { t, type MessageId } from '$lib/i18n';
import { announce } from '$lib/ipc/changes';
import { api } from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';

const other = { undo: 'redo', redo: 'undo' } as const;

/** Takes back the last act, or does it again, and says so in a quiet line that offers the opposite. */
export async function takeBack(way: 'undo' | 'redo'): Promise<void> {
  try {
    const done = await api[way]();
    if (!done) {
      toasts.say(t(way === 'undo' ? 'error-nothing-to-undo' : 'error-nothing-to-redo'), {
        topic: 'undo',
      });
      return;
    }
    announce(done.changes);
    const act = t(`op-${done.op}` as MessageId);
    toasts.say(t(way === 'undo' ? 'shell-undone' : 'shell-redone', { act }), {
      topic: 'undo',
      act: { label: t(`common-${other[way]}`), run: () => void takeBack(other[way]) },
    });
  } catch (error) {
    toasts.problem(error);
  }
}
