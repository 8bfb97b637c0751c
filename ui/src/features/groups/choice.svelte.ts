import type { Balance, GroupSettings, Role } from '$lib/ipc/ipc';

export const BALANCES: readonly Balance[] = ['sex', 'country', 'institution', 'language', 'role'];

/** How many people a first draw puts into a group. */
const USUAL = 5;

/** What the next draw is to be like. */
export class Choice {
  /** What the number means: groups, or people in a group. */
  what = $state<'count' | 'size'>('count');
  number = $state<number | null>(null);
  by = $state.raw<readonly Balance[]>([]);
  roles = $state.raw<readonly Role[]>(['participant']);

  get settings(): GroupSettings {
    const number = this.number ?? 0;
    const { what } = this;
    return {
      count: what === 'count' ? number : 0,
      size: what === 'size' ? number : null,
      by: [...this.by],
      roles: [...this.roles],
      seed: null,
    };
  }

  /** As a set was drawn; without one as usual for so many people. */
  take(settings: GroupSettings | undefined, people: number): void {
    const size = settings?.size ?? null;
    this.what = size === null ? 'count' : 'size';
    this.number = size ?? settings?.count ?? Math.max(2, Math.round(people / USUAL));
    this.by = settings?.by ?? BALANCES.filter((by) => by !== 'role');
    this.roles = settings?.roles ?? ['participant'];
  }

  /** The other meaning of the number, with the number that comes to the same. */
  mean(what: 'count' | 'size', people: number): void {
    if (what === this.what) return;
    this.what = what;
    if (this.number) this.number = Math.max(1, Math.ceil(people / this.number));
  }

  /** Adds at the end, or leaves out. */
  toggle(by: Balance): void {
    this.by = this.by.includes(by) ? this.by.filter((one) => one !== by) : [...this.by, by];
  }

  toggleRole(role: Role): void {
    const roles = this.roles.includes(role)
      ? this.roles.filter((one) => one !== role)
      : [...this.roles, role];
    if (roles.length > 0) this.roles = roles;
  }
}
