import { t } from '$lib/i18n';
import type { ListColumn } from '$lib/ipc/ipc';

/** What a column is called: its heading, or its letter in the spreadsheet. */
export function columnHeading({ heading, index }: Pick<ListColumn, 'heading' | 'index'>): string {
  return heading || t('import-column-untitled', { letter: letter(index) });
}

function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
