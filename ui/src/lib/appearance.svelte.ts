import { i18n, type Language } from '$lib/i18n';
import { api, type Startup } from './ipc/ipc';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Language and light of the window: kept by the back end, shown at once. */
class Appearance {
  theme = $state<Theme>('system');

  /** Takes what was chosen before; else the language of the system. */
  async settle({ settings, system_language }: Startup): Promise<void> {
    this.showTheme(THEMES.find((known) => known === settings['theme']) ?? 'system');
    await i18n.use(settings['language'] ?? (system_language || navigator.language));
  }

  async setTheme(theme: Theme): Promise<void> {
    this.showTheme(theme);
    await api.settingSet('theme', theme);
  }

  async setLanguage(language: Language): Promise<void> {
    await i18n.use(language);
    await api.settingSet('language', language);
  }

  private showTheme(theme: Theme): void {
    this.theme = theme;
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}

export const appearance = new Appearance();
