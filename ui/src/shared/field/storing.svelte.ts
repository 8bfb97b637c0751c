import { textOf } from '$lib/ipc/errors';

export type StoreState = 'idle' | 'storing' | 'stored' | 'refused';

/** What becomes of a value after its field was left: stored, or refused with a reason shown at the field. */
export class Storing {
  state = $state<StoreState>('idle');
  problem = $state<string | null>(null);
  private turn = 0;

  /** Runs the store; true when it was accepted. A later run makes an earlier one's outcome moot. */
  async run(store: () => void | Promise<unknown>): Promise<boolean> {
    const turn = ++this.turn;
    this.state = 'storing';
    try {
      await store();
      if (turn === this.turn) {
        this.state = 'stored';
        this.problem = null;
      }
      return true;
    } catch (error) {
      if (turn === this.turn) {
        this.state = 'refused';
        this.problem = textOf(error);
      }
      return false;
    }
  }

  clear(): void {
    this.turn++;
    this.state = 'idle';
    this.problem = null;
  }
}
