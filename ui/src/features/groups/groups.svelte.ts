import { plain, t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import {
  api,
  type GroupSet,
  type OpOutput,
  type Participant,
  type RuleKind,
  type WorkshopGroups,
} from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';
import { Choice } from './choice.svelte';
import { groupName } from './words';

/** The groups of one workshop: what is stored, which set is shown, and who is on their way. */
export class Groups {
  stored = $state.raw<WorkshopGroups>({ sets: [], rules: [] });
  people = $state.raw<readonly Participant[]>([]);
  /** Whether both have been read. */
  known = $state(false);
  problem = $state.raw<unknown>(null);
  /** Who was picked up, and the group (0: none) that they would be put into. */
  carried = $state<{ uid: string; to: number } | null>(null);
  /** What a screen reader is told. */
  said = $state('');
  /** Who gets the focus when the page is as it will be. */
  wanted = $state<string | null>(null);
  readonly choice = new Choice();

  readonly #workshop: string;
  #chosen = $state<string | null>(null);
  #asked = 0;

  constructor(workshop: string) {
    this.#workshop = workshop;
  }

  readonly set = $derived.by<GroupSet | null>(() => {
    const { sets } = this.stored;
    return sets.find(({ uid }) => uid === this.#chosen) ?? sets.at(-1) ?? null;
  });

  /** By group from 0 on, those in no group first: who is there. */
  readonly lists = $derived.by<string[][]>(() => {
    const { set } = this;
    if (!set) return [];
    return [set.unplaced, ...set.groups.map(({ members }) => members.map(({ uid }) => uid))];
  });

  readonly #byUid = $derived(new Map(this.people.map((person) => [person.uid, person])));

  person(uid: string): Participant | undefined {
    return this.#byUid.get(uid);
  }

  nameOf(uid: string): string {
    return this.person(uid)?.name ?? '';
  }

  /** How many a draw would take. */
  readonly drawable = $derived.by(() => {
    const comes = ({ status }: Participant) => status !== 'no_show' && status !== 'withdrew';
    return this.people.filter((one) => comes(one) && this.choice.roles.includes(one.role)).length;
  });

  /** Reads, and again after every change; returns the end of it. */
  follow(): () => void {
    void this.load();
    return onChanges((changes) => {
      if (changes.includes('groups') || changes.includes('people')) void this.load();
    });
  }

  async load(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const [stored, people] = await Promise.all([
        api.groupsShow(this.#workshop),
        api.participants(this.#workshop),
      ]);
      if (asked !== this.#asked) return;
      const first = !this.known;
      this.stored = stored;
      this.people = people;
      this.known = true;
      this.problem = null;
      if (first) this.choice.take(this.set?.settings, this.drawable);
    } catch (error) {
      if (asked === this.#asked) this.problem = error;
    }
  }

  choose(uid: string): void {
    this.#chosen = uid;
    this.carried = null;
    this.choice.take(this.set?.settings, this.drawable);
  }

  async #act<T>(act: () => Promise<OpOutput<T>>): Promise<T | undefined> {
    try {
      const done = await act();
      announce(done.changes);
      return done.output;
    } catch (error) {
      toasts.problem(error, { topic: 'groups' });
      return undefined;
    }
  }

  /** Draws the set that is shown again; a new one when there is none. */
  async draw(): Promise<void> {
    const { set } = this;
    if (!set) return this.drawNew();
    const count = this.drawable;
    const done = await this.#act(() => api.groupsRedraw(set.uid, this.choice.settings));
    if (done !== undefined) undoably(t('groups-drawn', { count }));
  }

  async drawNew(): Promise<void> {
    const count = this.drawable;
    const name = plain(t('groups-new-name', { number: this.stored.sets.length + 1 }));
    const uid = await this.#act(() => api.groupsDraw(this.#workshop, name, this.choice.settings));
    if (uid === undefined) return;
    this.#chosen = uid;
    undoably(t('groups-drawn', { count }));
  }

  /** Moves somebody to a group, to none with 0. */
  async move(uid: string, to: number): Promise<void> {
    const { set } = this;
    this.carried = null;
    if (!set || to > set.groups.length || this.lists[to]?.includes(uid)) return;
    this.wanted = uid;
    await this.#act(() => api.groupsMove(set.uid, [uid], to || null));
    const name = this.nameOf(uid);
    const group = set.groups[to - 1];
    this.said = group
      ? t('groups-moved', { name, group: groupName(group) })
      : t('groups-moved-out', { name });
  }

  isPinned(uid: string): boolean {
    return (this.set?.groups ?? []).some(({ members }) =>
      members.some((member) => member.uid === uid && member.pinned),
    );
  }

  async pin(uid: string): Promise<void> {
    const { set } = this;
    if (!set || set.unplaced.includes(uid)) return;
    this.wanted = uid;
    await this.#act(() => api.groupsPin(set.uid, [uid], !this.isPinned(uid)));
  }

  async placeRest(): Promise<void> {
    const { set } = this;
    if (!set || set.unplaced.length === 0) return;
    const count = await this.#act(() => api.groupsPlaceRest(set.uid));
    if (count !== undefined) undoably(t('groups-placed', { count }));
  }

  /** Stores a name; rejects with the reason of a refusal. */
  async rename(name: string, number?: number): Promise<void> {
    const { set } = this;
    if (!set) return;
    const done = await (number === undefined
      ? api.groupsRename(set.uid, name)
      : api.groupRename(set.uid, number, name));
    announce(done.changes);
  }

  async remove(): Promise<void> {
    const { set } = this;
    if (!set) return;
    const done = await this.#act(() => api.groupsRemove([set.uid]));
    if (done !== undefined) undoably(t('groups-removed', { name: set.name }));
  }

  /** Whether the rule was taken. */
  async addRule(kind: RuleKind, people: string[]): Promise<boolean> {
    const uid = await this.#act(() => api.groupRuleAdd(this.#workshop, kind, people));
    return uid !== undefined;
  }

  async removeRule(uid: string): Promise<void> {
    await this.#act(() => api.groupRuleRemove(uid));
  }
}
