import { errorText, t, type MessageId } from '$lib/i18n';

/** One refused field, as the core names it. */
export interface FieldProblem {
  field: string;
  code: string;
  value: string;
}

/** What the core refuses, as it crosses the bridge. */
export interface ErrorData {
  code: string;
  params: Record<string, string>;
  fields?: FieldProblem[];
}

/** A refusal of the core. `message` is for logs; people read `textOf(error)`. */
export class AppError extends Error {
  readonly code: string;
  readonly params: Record<string, string>;
  readonly fields: FieldProblem[];

  constructor(data: ErrorData) {
    super(`${data.code} ${JSON.stringify(data.params)}`);
    this.name = 'AppError';
    this.code = data.code;
    this.params = data.params;
    this.fields = data.fields ?? [];
  }
}

/** What went wrong, in the person's language: the thing, the cause, the way out. */
export function textOf(error: unknown): string {
  if (error instanceof AppError) return errorText(error.code, error.params);
  // Only a fault of our own arrives here; the console keeps the evidence.
  console.error(error);
  return t('shell-fault');
}

/** The text for one field of a refused form, or null when that field was fine. */
export function fieldText(error: unknown, field: string): string | null {
  if (!(error instanceof AppError)) return null;
  const problem = error.fields.find((candidate) => candidate.field === field);
  return problem ? t(`error-field-${problem.code}` as MessageId, { value: problem.value }) : null;
}

/** The person stopped it: nothing to report. */
export function isCancelled(error: unknown): boolean {
  return error instanceof AppError && error.code === 'cancelled';
}
