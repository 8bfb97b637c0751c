import { issues, type Batch } from '$features/certificates/issues.svelte';
import { t } from '$lib/i18n';
import { api, type LogEntry } from '$lib/ipc/ipc';
import { takeBack as takeBackAct } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';

/** The issue that was spoken about: asked for once more, undo goes on to what came before it. */
let spoken: string | null = null;

/** As `takeBack` of `$lib/undo`; where the last act was an issue of certificates, offers to void them instead. */
export async function takeBack(way: 'undo' | 'redo'): Promise<void> {
  if (way === 'undo' && (await speaksOfIssue())) return;
  await takeBackAct(way);
}

async function speaksOfIssue(): Promise<boolean> {
  // Without a log there is nothing to speak of, and undo itself says what is wrong.
  const [last] = await api.log(1).catch(() => []);
  if (last?.op !== 'issue-certificates' || spoken === last.uid) return false;
  spoken = last.uid;
  const batch = batchOf(last);
  toasts.say(t('certificates-undo'), {
    topic: 'undo',
    act: batch ? { label: t('certificates-void-these'), run: () => issues.ask(batch) } : undefined,
  });
  return true;
}

// The journal remembers what was issued, also after a restart.
function batchOf({ params }: LogEntry): Batch | null {
  const { workshop, numbers } = params;
  return workshop && numbers ? { workshop, numbers: numbers.split(' ') } : null;
}
