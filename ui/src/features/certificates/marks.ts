/** Stand in a text of the catalogue where fields go, so that a sentence comes whole, in the order of its language. */
export const MARKS = ['\uE000', '\uE001', '\uE002', '\uE003'];
