/** Height of a row of the report without its sentences, px. */
export const ROW = 36;

/** Height of each sentence below it, px. */
export const LINE = 22;
