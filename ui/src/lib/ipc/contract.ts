/** The part of the bridge that the frame itself needs. */

export type Result<T, E> = { status: 'ok'; data: T } | { status: 'error'; error: E };

export interface Settings {
  /** BCP 47; null follows the system. */
  language: string | null;
  theme: 'system' | 'light' | 'dark';
}

/** What an undo or redo took back. */
export interface Undone {
  /** Code of the operation; its text is `op-<code>`. */
  op: string;
  /** What was touched, for `announce`. */
  changes: string[];
}

/** A set of commands as the features call them: the value, or an AppError thrown. */
export type Unwrapped<Commands> = {
  [Name in keyof Commands]: Commands[Name] extends (
    ...args: infer Args
  ) => Promise<Result<infer Value, unknown>>
    ? (...args: Args) => Promise<Value>
    : Commands[Name];
};
