import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';

/** How long one answer may take. */
const PATIENCE = 30_000;
/** What the protocol calls a reference to an element (WebDriver, 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const ENTER = '\uE007';

interface Programs {
  driver: string;
  browser: string;
  screen: string;
}

/** The driver of WebKitGTK, the small browser that comes with it, and a screen to draw on; null where one is missing. */
export function webkit(): Programs | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const on = (name: string) =>
    folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  const browser = libraries
    .map((folder) => join('/usr/lib', folder, 'webkit2gtk-4.1/MiniBrowser'))
    .find((file) => existsSync(file));
  const [driver, screen] = [on('WebKitWebDriver'), on('Xvfb')];
  return driver && screen && browser ? { driver, browser, screen } : null;
}

/** A WebKit with a window on a screen that nobody sees, driven by WebDriver. */
export class WebKit {
  readonly #processes: ChildProcess[] = [];
  #base = '';

  static async start({ driver, browser, screen }: Programs): Promise<WebKit> {
    const one = new WebKit();
    try {
      const display = await one.#display(screen);
      const port = await freePort();
      one.#processes.push(
        spawn(driver, [`--port=${port}`], {
          stdio: 'ignore',
          env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LC_ALL: 'C.UTF-8' },
        }),
      );
      one.#base = `http://127.0.0.1:${port}`;
      await one.#answering();
      const options = { binary: browser, args: ['--automation'] };
      const { sessionId } = (await one.#send('POST', '/session', {
        capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
      })) as { sessionId: string };
      one.#base += `/session/${sessionId}`;
      return one;
    } catch (error) {
      await one.end();
      throw error;
    }
  }

  /** Opens a file and waits until it stands. */
  async open(file: URL): Promise<void> {
    await this.#send('POST', '/url', { url: file.href });
    await this.until("document.querySelector('h1') !== null");
  }

  /** What an expression in the page comes to. */
  async eval<T>(expression: string): Promise<T> {
    const script = `return (${expression})`;
    return (await this.#send('POST', '/execute/sync', { script, args: [] })) as T;
  }

  /** Waits until an expression in the page is true. */
  async until(expression: string): Promise<void> {
    const script = `const done = arguments[0], end = Date.now() + ${PATIENCE / 2};
      const look = () => (${expression}) ? done(true) : Date.now() > end ? done(false) : setTimeout(look, 16);
      look();`;
    const held = await this.#send('POST', '/execute/async', { script, args: [] });
    if (held !== true) throw new Error(`never: ${expression}`);
  }

  /** Types into a field, or hands a file to a file input. */
  async give(selector: string, text: string): Promise<void> {
    const found = (await this.#send('POST', '/element', {
      using: 'css selector',
      value: selector,
    })) as Record<string, string>;
    await this.#send('POST', `/element/${found[ELEMENT]}/value`, { text });
  }

  async enter(selector: string): Promise<void> {
    await this.give(selector, ENTER);
  }

  async end(): Promise<void> {
    if (this.#base.includes('/session/')) await this.#send('DELETE', '').catch(() => undefined);
    for (const process of this.#processes.reverse()) {
      const gone = new Promise((resolve) => process.once('exit', resolve));
      if (process.exitCode === null && process.kill()) await gone;
    }
  }

  /** Starts a screen, which says which number it took. */
  async #display(screen: string): Promise<string> {
    const process = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#processes.push(process);
    const said = process.stdio[3] as Readable;
    const number = await new Promise<string>((resolve, reject) => {
      said.setEncoding('utf8').once('data', resolve);
      process.once('exit', () => reject(new Error('Xvfb ended')));
    });
    return `:${number.trim()}`;
  }

  async #answering(): Promise<void> {
    for (const end = Date.now() + PATIENCE; ;) {
      try {
        await this.#send('GET', '/status');
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  async #send(method: string, path: string, body?: object): Promise<unknown> {
    const { status, text } = await asked(method, this.#base + path, body);
    const { value } = JSON.parse(text) as { value: unknown };
    if (status !== 200) throw new Error(`${method} ${path}: ${text}`);
    return value;
  }
}

/** By Node itself: the tests run in an imitation of a browser, which would not ask another origin. */
function asked(method: string, address: string, body?: object) {
  return new Promise<{ status?: number; text: string }>((resolve, reject) => {
    const asking = request(address, { method, timeout: PATIENCE }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece: string) => (text += piece));
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
    });
    asking.on('timeout', () => asking.destroy(new Error(`${address}: no answer`)));
    asking.on('error', reject);
    asking.end(body && JSON.stringify(body));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
