import type { AttendanceBy } from '$lib/ipc/ipc';

export type { AttendanceBy };

/** What attendance can be kept by, from wide to narrow. */
export const BY = ['day', 'half_day', 'session'] as const satisfies readonly AttendanceBy[];
