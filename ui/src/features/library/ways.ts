import { t } from '$lib/i18n';
import type { AppError } from '$lib/ipc/errors';
import { api } from '$lib/ipc/ipc';
import { library } from '$lib/library.svelte';

/** What can be done about a library that was refused. */
export type Way = 'again' | 'restore' | 'reading' | 'another';

/** The ways that fit a refusal, the likeliest first. */
export function waysFor(refusal: AppError): Way[] {
  switch (refusal.code) {
    case 'file-corrupt':
    case 'storage':
      return ['restore', 'again', 'another'];
    case 'file-locked':
      return ['again', 'reading', 'another'];
    case 'file-read-only':
      return ['reading', 'another', 'again'];
    case 'file-foreign':
    case 'file-too-new':
    case 'library-on-network':
    case 'library-in-synced-folder':
      return ['another', 'again'];
    default:
      return ['again', 'another', 'restore'];
  }
}

/** Asks for a library file and opens it; nothing happens when the dialog is closed. */
export async function openAnother(): Promise<void> {
  const path = await api.pickFile(t('settings-open-title'), libraryFiles());
  if (path) await library.open(path);
}

/** The kind of file a library is, for the system's dialogs. */
export function libraryFiles() {
  return { name: t('settings-library-files'), extensions: ['fliplib'] };
}
