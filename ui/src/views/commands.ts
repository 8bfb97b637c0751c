import { appearance, THEMES } from '$lib/appearance.svelte';
import { LANGUAGES, t } from '$lib/i18n';
import { matchesQuery, providePalette, type PaletteEntry } from '$lib/palette/palette.svelte';
import { router } from '$lib/router.svelte';
import { toasts } from '$shared/toast/toasts.svelte';
import { AREAS } from './areas';
import { takeBack } from './undo';

/** The frame's own commands in the palette: going places, undo, light, language. */
export function offerCommands(showKeys: () => void): () => void {
  return providePalette({
    title: () => t('shell-commands'),
    order: 10,
    find: (query) => {
      const all = query.trim() === '' ? everyday(showKeys) : [...everyday(showKeys), ...switches()];
      const found = all.filter((entry) => matchesQuery(query, entry.label, entry.hint));
      const named = (entry: PaletteEntry) => matchesQuery(query, entry.label);
      return [...found.filter(named), ...found.filter((entry) => !named(entry))];
    },
  });
}

function everyday(showKeys: () => void): PaletteEntry[] {
  return [
    ...AREAS.map(({ route, icon, chord }) => ({
      id: `go-${route.name}`,
      label: t('shell-go-to', { area: t('shell-area', { area: route.name }) }),
      icon,
      chord,
      run: () => router.go(route),
    })),
    {
      id: 'check-certificate',
      label: t('proof-check'),
      icon: 'certificate',
      run: () => router.go({ name: 'check' }),
    },
    {
      id: 'undo',
      label: t('common-undo'),
      icon: 'undo',
      chord: 'Mod+Z',
      run: () => void takeBack('undo'),
    },
    {
      id: 'redo',
      label: t('common-redo'),
      icon: 'redo',
      chord: 'Mod+Shift+Z',
      run: () => void takeBack('redo'),
    },
    { id: 'keys', label: t('shell-keys'), icon: 'keyboard', chord: '?', run: showKeys },
  ];
}

// Light and language: found when they are asked for.
function switches(): PaletteEntry[] {
  const tell = (work: Promise<void>) => void work.catch((error) => toasts.problem(error));
  return [
    ...THEMES.map((theme) => ({
      id: `theme-${theme}`,
      label: t('shell-theme', { theme }),
      icon: (theme === 'system' ? 'monitor' : theme === 'light' ? 'sun' : 'moon') as 'sun',
      hint: t('shell-theme-label'),
      run: () => tell(appearance.setTheme(theme)),
    })),
    ...LANGUAGES.map((language) => ({
      id: `language-${language}`,
      label: languageName(language),
      icon: 'language' as const,
      hint: t('shell-language-label'),
      run: () => tell(appearance.setLanguage(language)),
    })),
  ];
}

/** A language by its own name, as its speakers look for it. */
export function languageName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
