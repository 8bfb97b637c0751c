import { announce } from '$lib/ipc/changes';
import { isCancelled, textOf } from '$lib/ipc/errors';
import {
  api,
  type AwardKind,
  type ExportOptions,
  type ExportPlan,
  type ExportReport,
  type GroupSet,
  type Progress,
} from '$lib/ipc/ipc';
import { t } from '$lib/i18n';
import { toasts } from '$shared/toast/toasts.svelte';
import type { Certificates } from './certificates.svelte';
import { join, proposedFolder, safeName } from '$lib/folder';
import type { Batch } from './issues.svelte';
import { tick } from './sheets';

/** One export: what it would do, its way there, and what it did. */
export class Export {
  plan = $state.raw<ExportPlan | null>(null);
  sets = $state.raw<readonly GroupSet[]>([]);
  kinds = $state.raw<readonly AwardKind[]>([]);
  folder = $state('');
  oneEach = $state(true);
  oneFile = $state(true);
  badges = $state(false);
  /** The back page that the design has. */
  back = $state(true);
  /** Also those who will have it if they are present at what is left. */
  possible = $state(false);
  /** A set of groups whose order the stack has; empty for the list's. */
  order = $state('');
  /** Issue though the key is locked. */
  withoutCode = $state(false);
  progress = $state.raw<Progress | null>(null);
  report = $state.raw<ExportReport | null>(null);
  problem = $state<string | null>(null);
  /** Whether what was written is ticked as printed. */
  printed = $state(false);
  /** What is new in the register because of it. */
  issued = $state.raw<Batch | null>(null);

  readonly #certificates: Certificates;
  #job = '';
  #asked = 0;

  constructor(certificates: Certificates) {
    this.#certificates = certificates;
  }

  get workshop(): string {
    return this.#certificates.workshop;
  }

  get step(): 'plan' | 'writing' | 'done' {
    if (this.report) return 'done';
    return this.progress ? 'writing' : 'plan';
  }

  /** What can be chosen from. */
  get awarded(): readonly AwardKind[] {
    return this.#certificates.active.map(({ kind }) => kind);
  }

  /** Certificates done so far; the back end counts smaller steps. */
  readonly written = $derived.by(() => {
    const { done, total } = this.progress ?? { done: 0, total: 0 };
    return total === 0 ? 0 : Math.floor((done * (this.plan?.eligible ?? 0)) / total);
  });

  readonly fresh = $derived((this.plan?.kinds ?? []).reduce((sum, one) => sum + one.new, 0));
  /** Whether something new would have a back page. */
  readonly backs = $derived((this.plan?.kinds ?? []).some(({ back }) => back));
  /** Somebody has to say whether to open the key: only what is new gets a code. */
  readonly locked = $derived(this.plan?.code === 'locked' && this.fresh > 0 && !this.withoutCode);

  readonly ready = $derived(
    (this.plan?.eligible ?? 0) > 0 &&
      this.kinds.length > 0 &&
      (this.oneEach || this.oneFile || this.badges) &&
      this.folder !== '' &&
      !this.locked,
  );

  /** Finds out what would happen; the folder stays as it was chosen last. */
  async prepare(title: string): Promise<void> {
    this.plan = this.progress = this.report = this.problem = this.issued = null;
    this.withoutCode = this.printed = false;
    this.kinds = this.awarded;
    try {
      const [groups, startup] = await Promise.all([
        api.groupsShow(this.workshop),
        this.folder === '' ? api.startup() : null,
      ]);
      this.sets = groups.sets;
      if (!groups.sets.some(({ uid }) => uid === this.order)) this.order = '';
      if (startup) this.folder = proposedFolder(startup.documents, title);
      // Whoever reads what would happen can also press Enter.
      await this.look();
    } catch (error) {
      this.problem = textOf(error);
    }
  }

  /** Asks anew what would happen, with what is chosen now; only the last answer counts. */
  look = async (): Promise<void> => {
    const turn = ++this.#asked;
    try {
      const plan = await api.certificatePlan(this.workshop, this.#options());
      if (turn === this.#asked) this.plan = plan;
    } catch (error) {
      this.problem = textOf(error);
    }
  };

  setKind(kind: AwardKind, on: boolean): void {
    this.kinds = this.awarded.filter((one) => (one === kind ? on : this.kinds.includes(one)));
    if (this.kinds.length > 0) void this.look();
  }

  async chooseFolder(): Promise<void> {
    const folder = await api.pickFolder(t('certificates-folder-title'));
    if (folder !== null) this.folder = folder;
  }

  async run(): Promise<void> {
    if (!this.ready || this.step !== 'plan') return;
    const before = new Set(this.#certificates.ledger.map(({ number }) => number));
    this.#job = crypto.randomUUID();
    this.problem = null;
    this.progress = { done: 0, total: (this.plan?.eligible ?? 0) * 2 };
    try {
      const hear = (progress: Progress) => (this.progress = progress);
      const options = this.#options();
      this.report = await api.certificatesExport(this.workshop, options, this.#job, hear);
    } catch (error) {
      this.problem = textOf(error);
      await this.#afterStop(error, before);
    }
    this.progress = null;
    if (this.report) this.#remember(this.report, before);
    announce(['certificates']);
  }

  cancel(): void {
    void api.jobCancel(this.#job);
  }

  /** Puts down that what was written came out of the printer. */
  async markPrinted(): Promise<void> {
    const numbers = (this.report?.files ?? []).map(({ number }) => number);
    this.printed = true;
    await tick(numbers, 'printed');
  }

  async open(path: string): Promise<void> {
    await api.openPath(path).catch((error) => toasts.problem(error));
  }

  async show(path: string): Promise<void> {
    await api.showInFolder(path).catch((error) => toasts.problem(error));
  }

  #options(): ExportOptions {
    const inFolder = (name: string) => join(this.folder, safeName(name));
    const coded = this.plan?.code === 'ready';
    return {
      kinds: [...this.kinds],
      folder: this.oneEach ? this.folder : null,
      one_file: this.oneFile ? `${inFolder(t('certificates-printer-name'))}.pdf` : null,
      badges: this.badges && coded ? inFolder(t('certificates-badges-name')) : null,
      possible: this.possible,
      order: this.order || null,
      without_code: this.withoutCode,
      without_back: !this.back,
    };
  }

  // Stopped late, the numbers are given already: the truth is in the ledger.
  async #afterStop(error: unknown, before: ReadonlySet<string>): Promise<void> {
    if (!isCancelled(error)) return;
    const ledger = await api.certificateLedger(this.workshop).catch(() => []);
    if (ledger.some(({ number }) => !before.has(number))) this.problem = t('certificates-stopped');
  }

  #remember(report: ExportReport, before: ReadonlySet<string>): void {
    const numbers = report.files
      .map(({ number }) => number)
      .filter((number) => !before.has(number));
    if (numbers.length > 0) this.issued = { workshop: this.workshop, numbers };
  }
}
