/** Whether a new workshop is being made; a page, the palette or a key may begin it. */
export const creating = $state({ open: false });
