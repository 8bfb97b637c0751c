import { api, type BlockDraft } from '$lib/ipc/ipc';

/** Blocks that were cut or copied: kept while the window is open, for every workshop. */
class PlanClipboard {
  /** The text that the system's clipboard got: as long as it is there, these blocks are meant. */
  text = $state('');
  drafts: Promise<BlockDraft[]> = Promise.resolve([]);
  /** The blocks that are to go once they have been pasted, and their workshop. */
  cut = $state.raw<{ workshop: string; uids: string[] } | null>(null);

  keep(uids: string[], text: string, cut: string | null): void {
    this.text = text;
    this.drafts = api.planCopy(uids);
    this.cut = cut === null ? null : { workshop: cut, uids };
  }

  clear(): void {
    this.cut = null;
  }
}

export const clipboard = new PlanClipboard();
