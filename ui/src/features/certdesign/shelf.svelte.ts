import { plain, t } from '$lib/i18n';
import { announce } from '$lib/ipc/changes';
import { api, type CertificateTemplate, type OpOutput } from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import type { MenuItem } from '$shared';
import { toasts } from '$shared/toast/toasts.svelte';
import type { Designing } from './designing.svelte';

/** The templates to choose from, and what can be done with each. */
export class Shelf {
  /** The one whose name is being typed. */
  renaming = $state<{ key: string; name: string } | null>(null);
  readonly #designing: Designing;

  constructor(designing: Designing) {
    this.#designing = designing;
  }

  /** What can be done with a template, for its menu. */
  acts(template: CertificateTemplate): MenuItem[] {
    const { key, built_in } = template;
    const act = (id: string, run: () => void): MenuItem => ({
      id,
      label: t('certdesign-act', { act: id }),
      run,
    });
    return [
      ...(built_in ? [] : [{ ...act('rename', () => this.rename(key)), chord: 'F2' }]),
      act('copy', () => void this.copy(template)),
      act('export', () => void this.export(template)),
      ...(built_in
        ? []
        : [{ ...act('remove', () => void this.remove(key)), chord: 'Delete', divider: true }]),
    ];
  }

  async choose(key: string): Promise<void> {
    if (this.#designing.now?.template.key === key && !this.#designing.now.missing) return;
    await this.#designing.edit({ template: key }).catch(complain);
  }

  rename(key: string): void {
    const template = this.#own(key);
    if (template) this.renaming = { key, name: template.name };
  }

  async named(key: string, name: string): Promise<void> {
    await this.#doing(api.certificateTemplateEdit(key, { name, design: null }));
  }

  async copy(template: CertificateTemplate): Promise<void> {
    const name = plain(t('certdesign-copy-name', { name: this.#designing.nameOf(template) }));
    await this.#doing(api.certificateTemplateCopy(template.key, name));
  }

  async remove(key: string): Promise<void> {
    const template = this.#own(key);
    if (!template) return;
    const done = await this.#doing(api.certificateTemplateRemove(key));
    if (done) undoably(t('certdesign-removed', { name: template.name }));
  }

  async export(template: CertificateTemplate): Promise<void> {
    const name = this.#designing.nameOf(template);
    try {
      const path = await api.pickTarget(t('certdesign-export-title'), name, this.#kind());
      if (path === null) return;
      await api.certificateTemplateExport(template.key, path);
      toasts.say(t('certdesign-exported', { name }), {
        topic: 'certdesign',
        act: {
          label: t('common-show-in-folder'),
          run: () => void api.showInFolder(path).catch(complain),
        },
      });
    } catch (error) {
      complain(error);
    }
  }

  /** Adds a template from a file and has this workshop print with it. */
  async import(): Promise<void> {
    try {
      const path = await api.pickFile(t('certdesign-import-title'), this.#kind());
      if (path === null) return;
      const done = await api.certificateTemplateImport(path);
      announce(done.changes);
      await this.choose(done.output);
    } catch (error) {
      complain(error);
    }
  }

  #own(key: string): CertificateTemplate | undefined {
    return this.#designing.templates.find((one) => one.key === key && !one.built_in);
  }

  #kind() {
    return { name: t('certdesign-file-kind'), extensions: ['fliptemplate'] };
  }

  async #doing<T>(act: Promise<OpOutput<T>>): Promise<boolean> {
    try {
      announce((await act).changes);
      return true;
    } catch (error) {
      complain(error);
      return false;
    }
  }
}

function complain(error: unknown): void {
  toasts.problem(error, { topic: 'certdesign' });
}
