import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseOf, Stick, type Vector } from './test/exported';
import { photo, png } from './test/photo';
import { WebKit, webkit } from './test/webkit';

const programs = webkit();
if (!programs) console.warn('Left out: the page in WebKit, which is not installed.');

const VALID = caseOf((given) => given.what === 'as printed');
const WITHDRAWN = caseOf(({ cause }) => cause === 'withdrawn');
const ALTERED = caseOf(({ reason }) => reason === 'signature');
const STRANGER = caseOf(({ status }) => status === 'unknown_issuer');

describe.skipIf(!programs)(
  'the exported page in WebKit, the engine of Safari',
  { timeout: 120_000 },
  () => {
    let browser: WebKit | undefined;
    const stick = new Stick();

    beforeAll(async () => {
      if (programs) browser = await WebKit.start(programs);
    }, 90_000);

    afterAll(async () => {
      await browser?.end();
      stick.remove();
    });

    const page = () => {
      if (!browser) throw new Error('WebKit did not start');
      return browser;
    };
    const open = async (given: Vector) => {
      await page().open(stick.page(given));
      await page().eval(
        `(() => { const list = document.getElementById('language'); list.value = 'en';
          list.dispatchEvent(new Event('change')); return true })()`,
      );
    };
    const answered = () => page().until("document.querySelector('.result') !== null");
    const verdict = () => page().eval<string>("document.getElementById('verdict').innerText");

    it.each([
      [VALID, 'Genuine'],
      [WITHDRAWN, 'Not valid: withdrawn'],
      [ALTERED, 'Altered or forged'],
      [STRANGER, 'Issuer unknown'],
    ])('says of a pasted code what it is: $what', async (given, heading) => {
      await open(given);
      await page().eval(
        `(document.getElementById('code').focus(), document.execCommand('insertText', false, ${JSON.stringify(given.text)}))`,
      );
      await page().enter('#code');
      await answered();
      expect(await verdict()).toBe(heading);
    });

    it('reads the code from a photo', async () => {
      await open(VALID);
      await page().give('#file', stick.file('photo.png', png(photo(VALID.text))));
      await answered();
      expect(await verdict()).toBe('Genuine');
      expect(await page().eval("document.querySelector('.name').innerText")).toContain('Ana Vuki');
    });
  },
);
