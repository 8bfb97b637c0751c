import type { PersonLine } from '$lib/ipc/ipc';
import { router } from '$lib/router.svelte';

/** Goes to the file of somebody. */
export function openPerson({ uid }: PersonLine): void {
  router.go({ name: 'people', part: 'everybody', uid });
}

/** Goes to two people side by side. */
export function comparePeople([one, other]: readonly [PersonLine, PersonLine]): void {
  router.go({ name: 'people', part: 'twice', uid: `${one.uid}+${other.uid}` });
}
