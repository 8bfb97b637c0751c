import { i18n, type Language } from '$lib/i18n';
import { api } from './ipc/ipc';
import type { Settings } from './ipc/contract';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Language and light of the window: kept by the back end, shown at once. */
class Appearance {
  theme = $state<Theme>('system');

  /** Reads the settings; the window shows the system's wish until then. */
  async load(): Promise<void> {
    await this.show(await api.settingsGet());
  }

  async setTheme(theme: Theme): Promise<void> {
    await this.store({ theme });
  }

  async setLanguage(language: Language): Promise<void> {
    await this.store({ language });
  }

  private async store(change: Partial<Settings>): Promise<void> {
    await this.show(await api.settingsSet({ theme: this.theme, language: i18n.language, ...change }));
  }

  private async show(settings: Settings): Promise<void> {
    this.theme = settings.theme;
    const root = document.documentElement;
    if (settings.theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = settings.theme;
    await i18n.use(settings.language ?? navigator.language);
  }
}

export const appearance = new Appearance();
