/**
 * The only door to the back end. Features call `api.something()` and get the value or an AppError;
 * tests and the gallery put a double behind the same door with `installApi`.
 */
import type { commands } from './bindings';
import type { Unwrapped, Result } from './contract';
import { AppError, type ErrorData } from './errors';

export type * from './bindings';

/** Every command of the back end, and what only the window itself can do. */
export type Api = Unwrapped<Omit<typeof commands, keyof WatchedCommands>> & WindowApi;

/** Commands that tell how far they are: a function takes the place of the channel. */
export interface WatchedCommands {
  certificatesExport: (
    workshop: string,
    options: import('./bindings').ExportOptions,
    job: string,
    onprogress: OnProgress,
  ) => Promise<import('./bindings').ExportReport>;
  peopleTwins: (job: string, onprogress: OnProgress) => Promise<import('./bindings').Twins[]>;
  packWrite: (
    workshop: string,
    sheets: import('./bindings').PackSheet[],
    options: import('./bindings').PackOptions,
    folder: string,
    job: string,
    onprogress: OnProgress,
  ) => Promise<import('./bindings').PackReport>;
}

type OnProgress = (progress: import('./bindings').Progress) => void;

/** What crosses the bridge in another shape than a call and its answer. */
export interface WindowApi extends WatchedCommands {
  /** The address of a page or picture that the back end makes: `certificate/UID/UID?lang=fr`, `report/UID`, `picture/SHA256`. */
  pageUrl(path: string): string;
  /** Calls back while files are dragged over the window (`over`), leave it (`idle`), or are dropped (their paths). */
  onFileDrop(listener: (event: FileDrop) => void): () => void;
}

export type FileDrop = { state: 'over' | 'idle' } | { state: 'dropped'; paths: string[] };

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
    if (!behind)
      throw new Error(`The door is closed: ${String(name)} was called before installApi`);
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
      return async (...args: never[]) => settle(await command(...args));
    },
  });
}

/** The value of an answer, or its refusal thrown. */
export function settle<T>(answer: T | Result<T, ErrorData>): T {
  if (!isResult(answer)) return answer;
  if (answer.status === 'error') throw new AppError(answer.error);
  return answer.data as T;
}

function isResult(answer: unknown): answer is Result<unknown, ErrorData> {
  if (typeof answer !== 'object' || answer === null || !('status' in answer)) return false;
  return (
    (answer.status === 'ok' && 'data' in answer) || (answer.status === 'error' && 'error' in answer)
  );
}
