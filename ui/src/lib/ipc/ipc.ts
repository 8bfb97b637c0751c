/**
 * The only door to the back end. Features call `api.something()` and get the value or an AppError;
 * tests and the gallery put a double behind the same door with `installApi`.
 */
import type { Settings, Undone, Unwrapped, Result } from './contract';
import { AppError, type ErrorData } from './errors';

/** Grows with the generated bindings. */
export interface Api {
  settingsGet(): Promise<Settings>;
  settingsSet(settings: Settings): Promise<Settings>;
  /** null when there is nothing to take back. */
  undo(): Promise<Undone | null>;
  redo(): Promise<Undone | null>;
}

let behind: Api | null = null;

/** Puts an implementation behind the door; the returned function puts the former one back. */
export function installApi(next: Api): () => void {
  const former = behind;
  behind = next;
  return () => {
    behind = former;
  };
}

export const api: Api = new Proxy({} as Api, {
  get(_, name) {
    if (!behind) throw new Error(`The door is closed: ${String(name)} was called before installApi`);
    return behind[name as keyof Api];
  },
});

type CommandSet = Record<string, (...args: never[]) => Promise<unknown>>;

/** Turns generated commands, which return `{status}`, into functions that return the value or throw. */
export function unwrap<Commands extends object>(commands: Commands): Unwrapped<Commands> {
  const open = commands as unknown as CommandSet;
  return new Proxy({} as Unwrapped<Commands>, {
    get(_, name) {
      const command = open[String(name)];
      if (!command) return undefined;
      return async (...args: never[]) => {
        const answer = await command(...args);
        if (!isResult(answer)) return answer;
        if (answer.status === 'error') throw new AppError(answer.error);
        return answer.data;
      };
    },
  });
}

function isResult(answer: unknown): answer is Result<unknown, ErrorData> {
  if (typeof answer !== 'object' || answer === null || !('status' in answer)) return false;
  return answer.status === 'ok' || answer.status === 'error';
}
