import type { Api } from './ipc';
import { installApi } from './ipc';
import { AppError } from './errors';

export interface Call {
  name: keyof Api;
  args: unknown[];
}

export interface MockApi {
  /** Every call so far, oldest first. */
  calls: Call[];
  /** Takes the double away again. */
  remove: () => void;
}

/**
 * A typed double of the back end. Give it what the test needs; a call to anything else fails by name,
 * so that a test can't pass on a forgotten answer. Settings and undo have answers of their own.
 */
export function mockApi(answers: Partial<Api> = {}): MockApi {
  const calls: Call[] = [];
  const known: Partial<Api> = { ...defaults(), ...answers };
  const double = new Proxy({} as Api, {
    get(_, property) {
      const name = property as keyof Api;
      return (...args: unknown[]) => {
        calls.push({ name, args });
        const answer = known[name] as ((...given: unknown[]) => Promise<unknown>) | undefined;
        return answer
          ? answer(...args)
          : Promise.reject(new Error(`mockApi has no answer for ${String(name)}`));
      };
    },
  });
  return { calls, remove: installApi(double) };
}

function defaults(): Partial<Api> {
  const settings: Record<string, string> = { language: 'en' };
  return {
    startup: async () => ({
      path: 'library.fliplib',
      refused: null,
      read_only: false,
      synced_by: null,
      on_stick: false,
      settings,
      system_language: 'en',
      open: null,
      version: '0.0.0',
      documents: '',
    }),
    settingSet: async (key, value) => {
      settings[key] = value;
      return { output: null, changes: ['settings'], undo: null };
    },
    undo: () => Promise.reject(new AppError({ code: 'nothing-to-undo', params: {} })),
    redo: () => Promise.reject(new AppError({ code: 'nothing-to-redo', params: {} })),
    pageUrl: (path) => `page://localhost/${path}`,
    onFileDrop: () => () => undefined,
    uiReady: async () => undefined,
  };
}
