import { announce } from '$lib/ipc/changes';
import { isCancelled, textOf } from '$lib/ipc/errors';
import { api, type ExportPlan, type ExportReport, type Progress } from '$lib/ipc/ipc';
import { t } from '$lib/i18n';
import { toasts } from '$shared/toast/toasts.svelte';
import type { Certificates } from './certificates.svelte';
import { join, proposedFolder, safeName } from './folder';
import type { Batch } from './issues.svelte';

/** One export: what it would do, its way there, and what it did. */
export class Export {
  plan = $state.raw<ExportPlan | null>(null);
  folder = $state('');
  oneEach = $state(true);
  oneFile = $state(true);
  progress = $state.raw<Progress | null>(null);
  report = $state.raw<ExportReport | null>(null);
  problem = $state<string | null>(null);
  /** What is new in the register because of it. */
  issued = $state.raw<Batch | null>(null);

  readonly #certificates: Certificates;
  #job = '';

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

  /** Certificates done so far; the back end counts smaller steps. */
  readonly written = $derived.by(() => {
    const { done, total } = this.progress ?? { done: 0, total: 0 };
    return total === 0 ? 0 : Math.floor((done * (this.plan?.eligible ?? 0)) / total);
  });

  readonly ready = $derived(
    (this.plan?.eligible ?? 0) > 0 && (this.oneEach || this.oneFile) && this.folder !== '',
  );

  /** Finds out what would happen; the folder stays as it was chosen last. */
  async prepare(title: string): Promise<void> {
    this.plan = this.progress = this.report = this.problem = this.issued = null;
    try {
      const [plan, startup] = await Promise.all([
        api.certificatePlan(this.#certificates.workshop),
        this.folder === '' ? api.startup() : null,
      ]);
      if (startup) this.folder = proposedFolder(startup.documents, title);
      this.plan = plan;
    } catch (error) {
      this.problem = textOf(error);
    }
  }

  async chooseFolder(): Promise<void> {
    const folder = await api.pickFolder(t('certificates-folder-title'));
    if (folder !== null) this.folder = folder;
  }

  async run(): Promise<void> {
    if (!this.ready || this.step !== 'plan') return;
    const { workshop } = this.#certificates;
    const before = new Set(this.#certificates.ledger.map(({ number }) => number));
    const printer = join(this.folder, `${safeName(t('certificates-printer-name'))}.pdf`);
    this.#job = crypto.randomUUID();
    this.problem = null;
    this.progress = { done: 0, total: (this.plan?.eligible ?? 0) * 2 };
    const options = {
      folder: this.oneEach ? this.folder : null,
      one_file: this.oneFile ? printer : null,
    };
    try {
      const hear = (progress: Progress) => (this.progress = progress);
      this.report = await api.certificatesExport(workshop, options, this.#job, hear);
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

  async open(path: string): Promise<void> {
    await api.openPath(path).catch((error) => toasts.problem(error));
  }

  async show(path: string): Promise<void> {
    await api.showInFolder(path).catch((error) => toasts.problem(error));
  }

  // Stopped late, the numbers are given already: the truth is in the ledger.
  async #afterStop(error: unknown, before: ReadonlySet<string>): Promise<void> {
    if (!isCancelled(error)) return;
    const ledger = await api.certificateLedger(this.#certificates.workshop).catch(() => []);
    if (ledger.some(({ number }) => !before.has(number))) this.problem = t('certificates-stopped');
  }

  #remember(report: ExportReport, before: ReadonlySet<string>): void {
    const numbers = report.files
      .map(({ number }) => number)
      .filter((number) => !before.has(number));
    if (numbers.length === 0) return;
    this.issued = { workshop: this.#certificates.workshop, numbers };
  }
}
