import { t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import { isCancelled } from '$lib/ipc/errors';
import {
  api,
  type GroupSet,
  type Occasion,
  type PackLayout,
  type PackOptions,
  type PackPeople,
  type PackReport,
  type PackSheet,
  type Workshop,
} from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';
import { SignLists } from './lists.svelte';
import { READY, SHEETS } from './papers';

/** The papers of one workshop as they would be printed now. */
export class Pack {
  /** The paper that is looked at. */
  sheet = $state<PackSheet>('signin');
  /** The papers that go into the folder. */
  marked = $state.raw<readonly PackSheet[]>(READY.usual);
  /** Empty for the workshop's own language. */
  language = $state('');
  paper = $state<Workshop['paper']>('a4');
  people = $state<PackPeople>('usual');
  /** ISO 8601; empty for all days. */
  day = $state('');
  badges = $state('');
  labels = $state('');
  seats = $state(false);
  used = $state<number | null>(0);
  smallTents = $state(false);
  sideBySide = $state(false);
  blankRows = $state<number | null>(5);
  contacts = $state(false);
  /** The groups that are printed; empty for the newest. */
  set = $state('');
  /** The form that is looked at; empty for the first. */
  form = $state('');
  layouts = $state.raw<{ badges: readonly PackLayout[]; labels: readonly PackLayout[] }>({
    badges: [],
    labels: [],
  });
  sets = $state.raw<readonly GroupSet[]>([]);
  occasions = $state.raw<readonly Occasion[]>([]);
  progress = $state.raw<{ done: number; total: number } | null>(null);
  /** What was written last. */
  report = $state.raw<PackReport | null>(null);
  /** Counts what changed, so that the page is fetched anew. */
  version = $state(0);
  readonly lists: SignLists;

  constructor(readonly workshop: Workshop) {
    this.paper = workshop.paper;
    this.sideBySide = workshop.attendance_by === 'session';
    this.lists = new SignLists(workshop);
  }

  /** The language the papers are in. */
  readonly tongue = $derived.by(() => this.language || this.workshop.languages[0] || 'en');

  /** How the folder is written: every form and every list, whichever is looked at. */
  readonly options: PackOptions = $derived({
    language: this.language || null,
    paper: this.paper,
    people: this.people,
    day: this.day || null,
    side_by_side: this.sideBySide,
    blank_rows: this.blankRows,
    badge_layout: this.badges || null,
    label_layout: this.labels || null,
    seats: this.seats,
    used_labels: this.used ?? 0,
    small_tents: this.smallTents,
    contacts: this.contacts,
    group_set: this.set || null,
  });

  /** The address of the page. */
  readonly source = $derived.by(() => {
    const query = new URLSearchParams({ v: String(this.version) });
    const { language, ...options } = this.options;
    const asked = {
      lang: language,
      ...options,
      side_by_side: this.sideBySide ? 1 : 0,
      form: this.sheet === 'forms' || this.sheet === 'tally' ? this.form : null,
      signature_list: this.sheet === 'signatures' ? this.lists.chosen?.uid : null,
    };
    for (const [name, value] of Object.entries(asked)) {
      if (value === null || value === undefined || value === false || value === '') continue;
      query.set(name, value === true ? '1' : String(value));
    }
    return api.pageUrl(`pack/${this.workshop.uid}/${this.sheet}?${query.toString()}`);
  });

  /** The days of the workshop, ISO 8601. */
  readonly days = $derived.by(() => {
    const { start, end } = this.workshop;
    const out: string[] = [];
    const day = new Date(`${start}T00:00:00Z`);
    for (let left = 62; left > 0 && day.toISOString().slice(0, 10) <= end; left -= 1) {
      out.push(day.toISOString().slice(0, 10));
      day.setUTCDate(day.getUTCDate() + 1);
    }
    return out;
  });

  /** The forms of the workshop, each once. */
  readonly forms = $derived.by(() => {
    const seen = new Map(this.occasions.map((occasion) => [occasion.form, occasion]));
    return [...seen.values()];
  });

  /** Follows every change of what the papers tell; returns the end of it. */
  follow(): () => void {
    const load = () => void this.load().catch((error) => toasts.problem(error));
    load();
    return onChanges(() => {
      this.version += 1;
      this.report = null;
      load();
    });
  }

  private async load(): Promise<void> {
    const { uid } = this.workshop;
    const [groups, occasions] = await Promise.all([
      api.groupsShow(uid),
      api.occasions(uid),
      this.lists.load(),
    ]);
    this.sets = groups.sets;
    this.occasions = occasions;
    if (!groups.sets.some((set) => set.uid === this.set)) this.set = '';
    if (!occasions.some(({ form }) => form === this.form)) this.form = '';
  }

  /** The sheets of badges and labels that the paper has. */
  async loadLayouts(): Promise<void> {
    const [badges, labels] = await api.packLayouts(this.paper, this.tongue);
    this.layouts = { badges, labels };
    if (!badges.some(({ code }) => code === this.badges)) this.badges = '';
    if (!labels.some(({ code }) => code === this.labels)) this.labels = '';
  }

  mark(sheet: PackSheet, marked: boolean): void {
    this.marked = SHEETS.filter((one) => (one === sheet ? marked : this.marked.includes(one)));
  }

  cancel(): void {
    void api.jobCancel('pack');
  }

  /** Writes the marked papers, or those given, into a folder that is asked for. */
  async write(papers: readonly PackSheet[] = this.marked): Promise<void> {
    if (this.progress || papers.length === 0) return;
    try {
      const folder = await api.pickFolder(t('pack-folder'));
      if (folder === null) return;
      this.progress = { done: 0, total: papers.length };
      const { uid } = this.workshop;
      const done = await api.packWrite(uid, [...papers], this.options, folder, 'pack', (step) => {
        this.progress = step;
      });
      // Forms that were printed are fixed now.
      if (done.files.some(({ sheet }) => sheet === 'forms')) announce(['forms']);
      this.report = done;
    } catch (error) {
      if (!isCancelled(error)) toasts.problem(error, { topic: 'pack' });
    } finally {
      this.progress = null;
    }
  }
}
