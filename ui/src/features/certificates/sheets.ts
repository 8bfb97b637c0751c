/** What is done with sheets that were issued: ticked off, printed once more, issued again. */
import { t } from '$lib/i18n';
import { announce } from '$lib/ipc/changes';
import { api, type AwardKind, type HandedWay, type Issued, type OpOutput } from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';
import { join, proposedFolder, safeName } from '$lib/folder';

export type Tick = 'printed' | 'signed' | HandedWay | 'back';

/** Puts down how far sheets have come; undoable, and says so. */
export async function tick(numbers: string[], how: Tick): Promise<void> {
  try {
    announce((await store(numbers, how)).changes);
    undoably(t('certificates-ticked', { how, count: numbers.length }));
  } catch (error) {
    toasts.problem(error, { topic: 'certificates' });
  }
}

function store(numbers: string[], how: Tick): Promise<OpOutput<number>> {
  if (how === 'printed') return api.certificatePrinted(numbers, true);
  if (how === 'signed') return api.certificateSigned(numbers, true);
  return api.certificateHand(numbers, { way: how === 'back' ? null : how }, null);
}

type Sheet = Pick<Issued, 'number' | 'name'>;

/** Writes the very pages that were issued into a file one chooses. */
export async function reprint(sheets: readonly Sheet[]): Promise<void> {
  const [first] = sheets;
  if (!first) return;
  const many = t('certificates-printer-name');
  const name = safeName(sheets.length > 1 ? many : `${first.number} ${first.name}`);
  try {
    const kind = { name: 'PDF', extensions: ['pdf'] };
    const path = await api.pickTarget(t('certificates-reprint-title'), name, kind);
    if (path === null) return;
    const numbers = sheets.map(({ number }) => number);
    const done = await api.certificateReprint(numbers, path);
    written(t('certificates-reprinted', { count: done.count }), done.files[0] ?? path);
  } catch (error) {
    toasts.problem(error, { topic: 'certificates' });
  }
}

/** Issues again under a new number, with a corrected name where there is one, and opens the one page. */
export async function reissue(
  workshop: string,
  title: string,
  about: { participant: string; kind: AwardKind },
  name: string | null,
): Promise<void> {
  const { documents } = await api.startup();
  const folder = join(proposedFolder(documents, title));
  const { participant, kind } = about;
  const done = await api.certificateReissue(workshop, participant, kind, name, folder);
  announce(['certificates', 'people']);
  if (done.unwritten) {
    toasts.problem(t('certificates-reissued-unwritten', { number: done.number, name: done.name }), {
      topic: 'certificates',
      act: { label: t('certificates-reprint'), run: () => void reprint([done]) },
    });
    return;
  }
  written(t('certificates-reissued', { number: done.number, name: done.name }), done.path);
  await api.openPath(done.path).catch((error) => toasts.problem(error));
}

function written(text: string, path: string): void {
  const run = () => void api.openPath(path).catch((error) => toasts.problem(error));
  toasts.say(text, { topic: 'certificates', act: { label: t('common-open'), run } });
}
