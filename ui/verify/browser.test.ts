import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, chromium } from './test/chromium';
import { caseOf, Stick, type Vector } from './test/exported';
import { film, photo, png, STEADY } from './test/photo';

const program = chromium();
if (!program) console.warn('Left out: the page in Chromium, which is not installed.');

const VALID = caseOf((given) => given.what === 'as printed');
const REPLACED = caseOf(({ status }) => status === 'superseded');
const WITHDRAWN = caseOf(({ cause }) => cause === 'withdrawn');
const HELD_BACK = caseOf(({ cause }) => cause === 'held_back');
const ALTERED = caseOf(({ reason }) => reason === 'signature');
const STRANGER = caseOf(({ status }) => status === 'unknown_issuer');
const FUTURE = caseOf(({ reason }) => reason === 'future');
const ARABIC = caseOf(({ name }) => /\p{Script=Arabic}/u.test(name ?? ''));

describe.skipIf(!program)(
  'the exported page, opened from a stick without a network',
  { timeout: 120_000 },
  () => {
    let browser: Browser;
    const stick = new Stick();

    beforeAll(async () => {
      const scene = photo(VALID.text, { ...STEADY, width: 1280, height: 720, module: 6 });
      const before = stick.file('film.y4m', film(scene));
      browser = await Browser.start(program ?? '', before, `${VALID.today}T12:00:00Z`);
    }, 60_000);

    afterAll(async () => {
      await browser.end();
      stick.remove();
    });

    const open = async (given: Vector, language = 'en') => {
      await browser.open(stick.page(given));
      await browser.eval(
        `(() => { const list = document.getElementById('language'); list.value = '${language}';
         list.dispatchEvent(new Event('change')) })()`,
      );
    };
    const paste = async (text: string) => {
      await browser.eval("document.getElementById('code').focus()");
      await browser.type(text);
      await browser.press('Enter', 13);
      await answered();
    };
    const answered = () => browser.until("document.querySelector('.result') !== null");
    const shown = async () => {
      const text = await browser.eval<string>('document.body.innerText');
      return text.replace(/[\u2066-\u2069]/g, '');
    };
    const verdict = () => browser.eval<string>("document.getElementById('verdict').innerText");

    it.each([
      [
        VALID,
        'Genuine',
        ['Ana Vuki', 'Suva, Fiji', '16–18 November 2026', '18 hours', '3475 0f98 bd59 fcfc'],
      ],
      [REPLACED, 'Genuine, but replaced', ['Ana Vuki', 'Ask for']],
      [WITHDRAWN, 'Not valid: withdrawn', ['Ana Vuki', 'It no longer counts']],
      [HELD_BACK, 'Not valid: never handed out', ['Ana Vuki', 'did not hand it out']],
      [ALTERED, 'Altered or forged', ['Do not rely on this certificate']],
      [STRANGER, 'Issuer unknown', ['not proved by anything', 'Anybody could have written']],
    ])('says of a pasted code what it is: $what', async (given, heading, words) => {
      await open(given);
      await paste(given.text);
      expect(await verdict()).toBe(heading);
      const text = await shown();
      for (const word of words) expect(text).toContain(word);
      if (given.status === 'altered') expect(text).not.toContain('Ana Vuki');
      expect(await browser.eval('document.activeElement.id')).toBe('verdict');
    });

    it('reads the code from a photo', async () => {
      await open(VALID);
      const file = stick.file('photo.png', png(photo(VALID.text)));
      await browser.upload('#file', file);
      await answered();
      expect(await verdict()).toBe('Genuine');
      expect(await shown()).toContain('Ana Vuki');
    });

    it('reads the code that is held before the camera, and lets go of the camera then', async () => {
      await open(VALID);
      await browser.eval("document.querySelector('button.way').click()");
      await answered();
      expect(await verdict()).toBe('Genuine');
      expect(await browser.eval("document.querySelector('video')")).toBeNull();
    });

    it('reads the code that is attached to a PDF, packed or not', async () => {
      await open(VALID);
      for (const packed of [true, false]) {
        await browser.upload('#file', stick.file('certificate.pdf', pdf(VALID.text, packed)));
        await answered();
        expect(await verdict()).toBe('Genuine');
        await browser.eval("document.querySelector('.acts button').click()");
      }
    });

    it('reads the code from a scan, a PDF that is a picture', async () => {
      await open(VALID);
      const picture = Buffer.from(png(photo(VALID.text))).toString('base64');
      const jpeg = await browser.eval<string>(`(async () => {
      const bytes = Uint8Array.from(atob('${picture}'), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
      const made = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(made, (byte) => String.fromCharCode(byte)).join(''));
    })()`);
      const image = '/Type /XObject /Subtype /Image /Filter /DCTDecode';
      await browser.upload(
        '#file',
        stick.file('scan.pdf', pdfOf(image, Buffer.from(jpeg, 'base64'))),
      );
      await answered();
      expect(await verdict()).toBe('Genuine');
    });

    it('says what is missing in a file without a code', async () => {
      const blank = { width: 60, height: 40, pixels: new Uint8Array(2400).fill(240) };
      for (const [name, bytes, words] of [
        ['empty.png', png(blank), 'no readable code in this picture'],
        [
          'other.png',
          png(photo('https://example.org', { ...STEADY, module: 9 })),
          'not that of a certificate',
        ],
        ['empty.pdf', pdf('', true), 'no code in this PDF'],
        [
          'noise.bin',
          Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) & 255),
          'neither a picture',
        ],
      ] as const) {
        await open(VALID);
        await browser.upload('#file', stick.file(name, bytes));
        await browser.until(`document.body.innerText.includes(${JSON.stringify(words)})`);
        expect(await verdict()).toBe('No certificate found');
      }
    });

    it('counts a newer list that is brought along, and no forged one', async () => {
      await open({ ...WITHDRAWN, lists: [] });
      await paste(WITHDRAWN.text);
      expect(await verdict()).toBe('Genuine');
      const drop = async (text: string) =>
        browser.eval(`(() => {
        const carried = new DataTransfer();
        carried.items.add(new File([${JSON.stringify(text)}], 'newer.void'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true }));
      })()`);
      const list = WITHDRAWN.lists[0] ?? '';
      await drop(`${list.slice(0, 60)}A${list.slice(61)}`);
      await browser.until("document.getElementById('note').innerText.includes('not used')");
      expect(await verdict()).toBe('Genuine');
      await drop(list);
      await browser.until("document.getElementById('note').innerText.includes('counts too')");
      expect(await verdict()).toBe('Not valid: withdrawn');
    });

    it('speaks of a day to come', async () => {
      await open(FUTURE);
      await paste(FUTURE.text);
      expect(await verdict()).toBe('Dated in the future');
      expect(await shown()).toContain('20 November 2026');
    });

    it('keeps a name that is written from right to left apart from what stands around it', async () => {
      await open(ARABIC, 'ru');
      await paste(ARABIC.text);
      expect(await verdict()).toBe('Подлинный');
      expect(await browser.eval("document.querySelector('.name bdi').innerText")).toBe(ARABIC.name);
    });

    it.each(['en', 'fr', 'es', 'ru'])(
      'is usable for everybody and fits a phone in %s',
      async (language) => {
        const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
        for (const dark of [false, true]) {
          await browser.send('Emulation.setDeviceMetricsOverride', {
            width: 360,
            height: 740,
            deviceScaleFactor: 1,
            mobile: false,
          });
          await browser.send('Emulation.setEmulatedMedia', {
            features: [
              { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
              { name: 'prefers-reduced-motion', value: 'reduce' },
            ],
          });
          for (const given of [VALID, WITHDRAWN, ALTERED, STRANGER, null]) {
            await open(given ?? VALID, language);
            if (given) await paste(given.text);
            await browser.eval(axe);
            const found = await browser.eval<string[]>(
              'axe.run().then(({ violations }) => violations.map((v) => v.id + ": " + v.nodes.map((n) => n.html).join()))',
            );
            expect(found).toEqual([]);
            expect(await browser.eval('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
              360,
            );
          }
        }
        await browser.send('Emulation.clearDeviceMetricsOverride');
      },
    );

    it('asked for nothing but itself, and nothing in it was refused', async () => {
      await open(VALID);
      await paste(VALID.text);
      expect(browser.requests.filter((address) => !address.startsWith('file:'))).toEqual([]);
      expect(browser.requests).toHaveLength(1);
      expect(browser.complaints).toEqual([]);
    });
  },
);

/** A PDF with this text attached, as far as the page looks at one. */
function pdf(text: string, packed: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'latin1');
  return packed
    ? pdfOf('/Type /EmbeddedFile /Filter /FlateDecode', deflateSync(bytes))
    : pdfOf('/Type /EmbeddedFile', bytes);
}

/** A PDF with one stream. */
function pdfOf(dictionary: string, body: Uint8Array): Uint8Array {
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n'),
    Buffer.from(`<< ${dictionary} /Length ${body.length} >>\nstream\n`),
    body,
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ]);
}
