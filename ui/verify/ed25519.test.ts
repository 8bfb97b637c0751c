import { describe, expect, it } from 'vitest';
import { fromHex, inBrowser, inPage, isSigned, kidOf, passesTrial, toHex } from './ed25519';

/** RFC 8032, section 7.1, tests 1 and 3. */
const VECTORS = [
  {
    key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    key: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
];
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

describe.each([
  ['the browser', inBrowser],
  ['the page', inPage],
])('the check of %s', (_whose, check) => {
  it('passes the trial and the vectors of RFC 8032', async () => {
    expect(await passesTrial(check)).toBe(true);
    for (const { key, message, signature } of VECTORS) {
      const [k, m, s] = [fromHex(key), fromHex(message), fromHex(signature)];
      expect(await check(s, m, k)).toBe(true);
      expect(await check(s, Uint8Array.of(...m, 0), k)).toBe(false);
    }
  });
});

it('a check that says yes to everything fails the trial', async () => {
  expect(await passesTrial(() => Promise.resolve(true))).toBe(false);
  expect(await passesTrial(() => Promise.reject(new Error('no Ed25519 here')))).toBe(false);
});

it('refuses a second form of a signature', async () => {
  const { key, message, signature } = VECTORS[1]!;
  const [k, m, s] = [fromHex(key), fromHex(message), fromHex(signature)];
  expect(await isSigned(s, m, k)).toBe(true);
  const scalar = BigInt(`0x${toHex(s.slice(32).reverse())}`) + ORDER;
  const other = fromHex(scalar.toString(16).padStart(64, '0')).reverse();
  expect(await isSigned(Uint8Array.of(...s.slice(0, 32), ...other), m, k)).toBe(false);
});

it('refuses keys with which anybody can sign', async () => {
  const weak = [
    '00'.repeat(32),
    `01${'00'.repeat(31)}`,
    `01${'00'.repeat(30)}80`,
    `ec${'ff'.repeat(30)}7f`,
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  ];
  for (const key of weak) {
    // With R the same point and S zero, some checks are content with any message.
    const signature = Uint8Array.of(...fromHex(key), ...new Uint8Array(32));
    expect(await isSigned(signature, Uint8Array.of(1), fromHex(key))).toBe(false);
  }
});

it('calls a key by the start of its hash', () => {
  expect(kidOf(new Uint8Array(32))).toBe('66687aadf862bd77');
});
