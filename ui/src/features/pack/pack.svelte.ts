import { t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import {
  api,
  type PackFile,
  type PackLayout,
  type PackOptions,
  type PackPeople,
  type PackSheet,
  type Workshop,
} from '$lib/ipc/ipc';
import { formatList } from '$lib/format';
import { toasts } from '$shared/toast/toasts.svelte';

/** The papers in the order of the folder. */
export const SHEETS: readonly PackSheet[] = [
  'signin',
  'participants',
  'names',
  'slips',
  'badges',
  'tents',
  'labels',
  'groups',
  'signatures',
  'agenda',
  'running-order',
  'materials',
  'head-count',
  'phones',
  'forms',
  'tally',
  'calibration',
];

/** Ready choices of papers. */
export const READY = {
  usual: ['signin', 'participants', 'names', 'badges', 'tents', 'agenda'],
  power: ['signin', 'agenda', 'running-order', 'participants', 'phones', 'forms', 'tally'],
} as const satisfies Record<string, readonly PackSheet[]>;

export const PEOPLE: readonly PackPeople[] = ['usual', 'participants', 'everybody', 'unproofed'];

/** The papers of one workshop as they would be printed now. */
export class Pack {
  /** The paper that is looked at. */
  sheet = $state<PackSheet>('signin');
  /** The papers that go into the folder. */
  marked = $state<readonly PackSheet[]>(READY.usual);
  /** Empty for the workshop's own language. */
  language = $state('');
  paper = $state<Workshop['paper']>('a4');
  people = $state<PackPeople>('usual');
  badges = $state('');
  labels = $state('');
  seats = $state(false);
  used = $state<number | null>(0);
  smallTents = $state(false);
  sideBySide = $state(false);
  blankRows = $state<number | null>(5);
  contacts = $state(false);
  layouts = $state.raw<{ badges: readonly PackLayout[]; labels: readonly PackLayout[] }>({
    badges: [],
    labels: [],
  });
  progress = $state.raw<{ done: number; total: number } | null>(null);
  files = $state.raw<readonly PackFile[]>([]);
  /** The folder that was written last. */
  folder = $state<string | null>(null);
  /** Counts what changed, so that the page is fetched anew. */
  version = $state(0);

  constructor(readonly workshop: Workshop) {
    this.paper = workshop.paper;
  }

  readonly options: PackOptions = $derived({
    language: this.language || null,
    paper: this.paper,
    people: this.people,
    side_by_side: this.sideBySide,
    blank_rows: this.blankRows,
    badge_layout: this.badges || null,
    label_layout: this.labels || null,
    seats: this.seats,
    used_labels: this.used ?? 0,
    small_tents: this.smallTents,
    contacts: this.contacts,
  });

  /** The address of the page. */
  readonly source = $derived.by(() => {
    const query = new URLSearchParams({ v: String(this.version) });
    const { language, ...options } = this.options;
    if (language) query.set('lang', language);
    for (const [name, value] of Object.entries(options)) {
      if (value === null || value === undefined || value === false) continue;
      query.set(name, value === true ? '1' : String(value));
    }
    return api.pageUrl(`pack/${this.workshop.uid}/${this.sheet}?${query.toString()}`);
  });

  /** Follows every change of what the papers tell; returns the end of it. */
  follow(): () => void {
    return onChanges(() => {
      this.version += 1;
      this.folder = null;
    });
  }

  /** The sheets of badges and labels that the paper has. */
  async loadLayouts(): Promise<void> {
    const language = this.language || this.workshop.languages[0] || 'en';
    const [badges, labels] = await api.packLayouts(this.paper, language);
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

  async write(): Promise<void> {
    if (this.progress || this.marked.length === 0) return;
    try {
      const folder = await api.pickFolder(t('pack-folder'));
      if (folder === null) return;
      this.progress = { done: 0, total: this.marked.length };
      const { uid } = this.workshop;
      const done = await api.packWrite(
        uid,
        [...this.marked],
        this.options,
        folder,
        'pack',
        (step) => {
          this.progress = step;
        },
      );
      // Forms that were printed are fixed now.
      if (done.files.some(({ sheet }) => sheet === 'forms')) announce(['forms']);
      this.files = done.files;
      this.folder = done.folder;
      const missing = done.missing.map(({ sheet }) => t('pack-sheet', { sheet }));
      if (missing.length > 0)
        toasts.say(t('pack-missing', { papers: formatList(missing) }), { topic: 'pack' });
    } catch (error) {
      toasts.problem(error, { topic: 'pack' });
    } finally {
      this.progress = null;
    }
  }
}
