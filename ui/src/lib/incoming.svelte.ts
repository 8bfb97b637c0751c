/** A file that was dropped on a workshop and waits for the People tab to read it; whoever takes it sets null. */
export const incoming = $state<{ path: string | null }>({ path: null });
