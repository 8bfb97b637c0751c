import type { InstitutionSuggestion, UnlinkedGroup } from '$lib/ipc/ipc';
import type { Institutions } from './institutions.svelte';
import { nameOf } from './words';

/** Going through what is not linked, one line after the other. */
export class Walk {
  here = $state(0);
  readonly #institutions: Institutions;

  constructor(institutions: Institutions) {
    this.#institutions = institutions;
  }

  get groups(): readonly UnlinkedGroup[] {
    return this.#institutions.unlinked ?? [];
  }

  get current(): UnlinkedGroup | undefined {
    return this.groups[Math.min(this.here, this.groups.length - 1)];
  }

  go(to: number): void {
    this.here = Math.max(0, Math.min(to, this.groups.length - 1));
  }

  /** Takes the suggestion at that place, if there is one; the next line moves up. */
  accept(at: number): void {
    const suggestion = this.current?.suggestions[at];
    if (suggestion) this.link(suggestion);
  }

  link({ uid, name }: Pick<InstitutionSuggestion, 'uid' | 'name'>): void {
    const group = this.current;
    if (group) this.#settle(() => this.#institutions.link(group, uid, nameOf(name)));
  }

  make(): void {
    const group = this.current;
    if (group) this.#settle(() => this.#institutions.make(group));
  }

  #settle(act: () => Promise<void>): void {
    this.here = Math.min(this.here, this.groups.length - 1);
    void act();
    this.go(this.here);
  }
}
