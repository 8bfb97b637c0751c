/** How generated commands look to the features: the value, or an AppError thrown. */

export type Result<T, E> = { status: 'ok'; data: T } | { status: 'error'; error: E };

type ValueOf<Answer> = [Extract<Answer, { status: 'ok'; data: unknown }>] extends [never]
  ? Answer
  : Extract<Answer, { status: 'ok'; data: unknown }>['data'];

/** A set of commands as the features call them. */
export type Unwrapped<Commands> = {
  [Name in keyof Commands]: Commands[Name] extends (...args: infer Args) => Promise<infer Answer>
    ? (...args: Args) => Promise<ValueOf<Answer>>
    : never;
};
