import { announce, onChanges } from '$lib/ipc/changes';
import { api, type Live, type LiveBlock, type OpOutput } from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';

/** How often the core is asked how the day stands, ms; between, the seconds are counted here. */
const ASK = 15_000;

/** The day of a workshop as it runs. */
export class LiveDay {
  live = $state.raw<Live | null>(null);
  /** Seconds since the core was asked. */
  since = $state(0);
  readonly workshop: string;
  #asked = 0;
  #turn = 0;

  readonly current = $derived(this.#find(this.live?.current));
  readonly next = $derived(this.#find(this.live?.next));
  /** Seconds left of the current block; below zero when it is over time. */
  readonly left = $derived(
    this.live?.left === null || this.live?.left === undefined ? null : this.live.left - this.since,
  );
  /** Seconds after local midnight. */
  readonly now = $derived((this.live?.now ?? 0) + this.since);
  /** How much of the current block has passed, 0 to 1. */
  readonly passed = $derived.by(() => {
    const block = this.current;
    if (!block || this.left === null) return 0;
    const whole = Math.max(1, (block.end - block.start) * 60);
    return Math.min(1, Math.max(0, 1 - this.left / whole));
  });

  constructor(workshop: string) {
    this.workshop = workshop;
  }

  #find(uid: string | null | undefined): LiveBlock | null {
    return this.live?.blocks.find((block) => block.uid === uid) ?? null;
  }

  /** Follows the day: changes, the clock, and the laptop's waking up. Returns the end of it. */
  follow(): () => void {
    void this.load();
    const ticking = setInterval(() => this.#tick(), 1000);
    const wake = () => document.visibilityState === 'visible' && void this.load();
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('focus', wake);
    const stop = onChanges((changes) => {
      if (['room', 'plan', 'workshops'].some((area) => changes.includes(area))) void this.load();
    });
    return () => {
      clearInterval(ticking);
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('focus', wake);
      stop();
    };
  }

  // By the clock, not by counting: timers rest while a laptop sleeps.
  #tick(): void {
    const passed = Date.now() - this.#asked;
    this.since = Math.max(0, Math.floor(passed / 1000));
    if (passed >= ASK) void this.load();
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const live = await api.liveShow(this.workshop);
      if (turn !== this.#turn) return;
      this.live = live;
      this.#asked = Date.now();
      this.since = 0;
    } catch (error) {
      toasts.problem(error, { topic: 'live' });
    }
  }

  async #do(act: Promise<OpOutput<unknown>>): Promise<void> {
    try {
      announce((await act).changes);
    } catch (error) {
      toasts.problem(error, { topic: 'live' });
    }
  }

  #target(): string | null {
    return this.current?.uid ?? this.next?.uid ?? null;
  }

  goOn = () => this.#do(api.sessionNext(this.workshop));
  start = (uid = this.#target()) => (uid ? this.#do(api.sessionStart(uid)) : undefined);
  finish = (uid = this.current?.uid ?? null) =>
    uid ? this.#do(api.sessionFinish(uid)) : undefined;
  extend = (minutes: number, uid = this.current?.uid ?? null) =>
    uid ? this.#do(api.sessionExtend(uid, minutes)) : undefined;
  skip = (uid = this.next?.uid ?? null, skipped = true) =>
    uid ? this.#do(api.sessionSkip(uid, skipped)) : undefined;
  reset = (uid: string) => this.#do(api.sessionReset(uid));
}
