import { t } from '$lib/i18n';
import { chordCaps } from './chord';

/** The caps of a chord, in the order they are pressed, as keyboards of the current language have them. */
export const caps = (chord: string): string[] => chordCaps(chord, (key) => t('shell-key', { key }));
