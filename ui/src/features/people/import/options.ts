import { t } from '$lib/i18n';
import type { ListSheet } from '$lib/ipc/ipc';

interface Option {
  value: string;
  label: string;
}

const ENCODINGS = [
  ['utf-8', 'UTF-8'],
  ['utf-16le', 'UTF-16 LE'],
  ['utf-16be', 'UTF-16 BE'],
  ['windows-1252', 'Windows-1252'],
  ['windows-1251', 'Windows-1251'],
  ['windows-1250', 'Windows-1250'],
  ['windows-1254', 'Windows-1254'],
  ['windows-1256', 'Windows-1256'],
  ['koi8-r', 'KOI8-R'],
  ['gb18030', 'GB 18030'],
] as const;

/** Rows of the heading as the value of a choice: "5 6", empty for none. */
export const headerValue = (rows: readonly number[]) => rows.join(' ');

/** The other way round. */
export const rowsOf = (value: string) => value.split(' ').filter(Boolean).map(Number);

/** A heading lies in one of the first rows, or in two of them; or there is none. */
export function headerOptions(current: readonly number[]): Option[] {
  const last = Math.max(10, ...current.map((row) => row + 3));
  const options: Option[] = [{ value: '', label: t('import-no-header-row') }];
  for (let row = 1; row <= last; row += 1) {
    options.push({ value: String(row), label: t('people-import-row', { row }) });
    options.push({
      value: `${row} ${row + 1}`,
      label: t('people-import-rows', { first: row, last: row + 1 }),
    });
  }
  return withCurrent(options, headerValue(current));
}

/** The sheets with how much each holds. */
export function sheetOptions(sheets: readonly ListSheet[]): Option[] {
  return sheets.map(({ name, rows, hidden, is_list }) => {
    const sheet = hidden ? t('import-sheet-hidden', { sheet: name }) : name;
    const label = is_list
      ? t('import-sheet-rows', { sheet, count: rows })
      : t('import-sheet-no-list', { sheet });
    return { value: name, label };
  });
}

export function encodingOptions(current: string): Option[] {
  const options = ENCODINGS.map(([value, label]) => ({
    value: value as string,
    label: label as string,
  }));
  return withCurrent(options, current.toLowerCase());
}

export function delimiterOptions(current: string): Option[] {
  const options = [
    { value: ',', label: t('import-delimiter-comma') },
    { value: ';', label: t('import-delimiter-semicolon') },
    { value: '\t', label: t('import-delimiter-tab') },
    { value: '|', label: t('import-delimiter-bar') },
  ];
  return withCurrent(options, current);
}

// What was found is always among the choices.
function withCurrent(options: Option[], current: string): Option[] {
  if (options.some(({ value }) => value === current)) return options;
  return [{ value: current, label: current }, ...options];
}
