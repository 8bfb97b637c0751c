/** Height of a row of the report without its sentences, px. */
export const ROW = 36;

/** Height of each sentence below it, px. */
export const LINE = 22;

/** Height of the headings above them, px. */
export const HEAD = 36;
