import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** How long one command may take. */
const PATIENCE = 60_000;

type Answer = Record<string, unknown>;

/** Where Chromium is, or null. */
export function chromium(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const files = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return files.find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium without a window, driven over a pipe, that is cut off from every network. */
export class Browser {
  readonly #process: ChildProcess;
  readonly #home: string;
  readonly #to: Writable;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #count = 0;
  #session = '';
  /** Everything the page asked for, by address. */
  readonly requests: string[] = [];
  /** What the page complained about: errors, and what its policy kept it from. */
  readonly complaints: string[] = [];

  private constructor(program: string, film: string) {
    this.#home = mkdtempSync(join(tmpdir(), 'flipchart-page-'));
    const switches = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--remote-debugging-pipe',
      `--user-data-dir=${this.#home}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--hide-scrollbars',
      // Whatever is asked for by name leads nowhere.
      '--host-resolver-rules=MAP * ~NOTFOUND',
      // In front of its camera a film runs, and nobody is asked whether the page may see it.
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ];
    this.#process = spawn(program, switches, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.#to = this.#process.stdio[3] as Writable;
    this.#listen(this.#process.stdio[4] as Readable);
  }

  /** Starts with a film before its camera and this instant on its clock. */
  static async start(program: string, film: string, now: string): Promise<Browser> {
    const browser = new Browser(program, film);
    const made = await browser.send('Target.createTarget', { url: 'about:blank' });
    const attached = await browser.send('Target.attachToTarget', {
      targetId: made.targetId,
      flatten: true,
    });
    browser.#session = String(attached.sessionId);
    for (const domain of ['Page', 'Network', 'Runtime', 'Log', 'DOM']) {
      await browser.send(`${domain}.enable`);
    }
    await browser.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `{
        const instant = Date.parse(${JSON.stringify(now)});
        globalThis.Date = class extends Date {
          constructor(...given) { given.length ? super(...given) : super(instant); }
          static now() { return instant; }
        };
      }`,
    });
    return browser;
  }

  /** Opens a file and waits until it stands. */
  async open(file: URL): Promise<void> {
    this.requests.length = 0;
    this.complaints.length = 0;
    await this.send('Page.navigate', { url: file.href });
    await this.until("document.readyState === 'complete' && document.querySelector('h1') !== null");
  }

  /** What an expression in the page comes to. */
  async eval<T>(expression: string): Promise<T> {
    const answer = await this.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
      userGesture: true,
    });
    const { exceptionDetails, result } = answer as {
      exceptionDetails?: { exception?: { description?: string } };
      result: { value: T };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
    return result.value;
  }

  /** Waits until an expression in the page is true. */
  async until(expression: string): Promise<void> {
    // The page looks at each frame, so that nothing here waits by the clock.
    await this.eval(
      `new Promise((done, late) => {
        setTimeout(() => late(new Error('never: ' + ${JSON.stringify(expression)} + '\\n' + document.body.innerText)), ${PATIENCE / 2});
        const look = () => (${expression}) ? done(true) : setTimeout(look, 16);
        look();
      })`,
    );
  }

  /** Hands a file to a file input. */
  async upload(selector: string, file: string): Promise<void> {
    const { root } = (await this.send('DOM.getDocument')) as { root: { nodeId: number } };
    const { nodeId } = await this.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    await this.send('DOM.setFileInputFiles', { files: [file], nodeId });
  }

  /** Types a key as a person does. */
  async press(key: string, code: number): Promise<void> {
    const event = { key, code: key, windowsVirtualKeyCode: code };
    const text = key === 'Enter' ? { text: '\r' } : {};
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...text });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /** Puts text where the caret is. */
  async type(text: string): Promise<void> {
    await this.send('Input.insertText', { text });
  }

  async send(method: string, params: Answer = {}): Promise<Answer> {
    const id = ++this.#count;
    const message = { id, method, params, ...(this.#session ? { sessionId: this.#session } : {}) };
    const answer = await new Promise<Answer>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${method}: no answer`)), PATIENCE);
      this.#waiting.set(id, (given) => {
        clearTimeout(late);
        resolve(given);
      });
      this.#to.write(`${JSON.stringify(message)}\0`);
    });
    if (answer.error) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
    return (answer.result ?? {}) as Answer;
  }

  async end(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGKILL');
    await gone;
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  #listen(from: Readable): void {
    let rest = '';
    from.setEncoding('utf8');
    from.on('data', (piece: string) => {
      const messages = (rest + piece).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#hear(JSON.parse(message) as Answer);
    });
  }

  #hear(message: Answer): void {
    const params = (message.params ?? {}) as Answer;
    if (typeof message.id === 'number') {
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    } else if (message.method === 'Network.requestWillBeSent') {
      this.requests.push(String((params.request as Answer).url));
    } else if (message.method === 'Runtime.exceptionThrown') {
      this.complaints.push(JSON.stringify(params.exceptionDetails));
    } else if (message.method === 'Log.entryAdded') {
      this.complaints.push(String((params.entry as Answer).text));
    }
  }
}
