import type { PersonLine } from '$lib/ipc/ipc';
import { router } from '$lib/router.svelte';

/** Goes to the list of the latest workshop somebody was in; stays in the registry where there is none. */
export function openPerson({ latest_workshop: uid }: PersonLine): void {
  router.go(uid ? { name: 'workshop', uid, tab: 'people' } : { name: 'people' });
}
