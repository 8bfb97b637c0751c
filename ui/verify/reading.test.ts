import { describe, expect, it } from 'vitest';
import decodeQR from 'qr/decode.js';
import { fromBase45 } from './base45';
import { readCbor } from './cbor';
import { isDay, isPlain } from './plain';
import { CASES } from './test/exported';
import { photo, rgba, STEADY } from './test/photo';
import { preferred, Words } from './texts';

describe('Base45', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
    ['', ''],
  ])('has the examples of RFC 9285: %s', (plain, text) => {
    expect(fromBase45(text)).toEqual(new TextEncoder().encode(plain));
  });

  it.each(['GGW', ':::', '::', 'A', 'BB8A', 'bb8', 'BBé', 'BB8_', 'U6'])('refuses %s', (text) => {
    expect(fromBase45(text)).toBeNull();
  });
});

describe('CBOR', () => {
  const number = (...bytes: number[]) => readCbor(Uint8Array.from(bytes), (r) => r.unsigned());

  it('is as short as it can be, and whole', () => {
    expect(number(0x17)).toBe(23);
    expect(number(0x18, 0x18)).toBe(24);
    expect(number(0x1a, 0, 1, 0, 0)).toBe(65536);
    for (const bytes of [[0x18, 0x17], [0x19, 0, 0xff], [0x1c], [0x1f], [0x18], [], [0, 0]]) {
      expect(number(...bytes)).toBeNull();
    }
  });

  it('believes no length before it is there', () => {
    const huge = Uint8Array.of(0x5a, 0xff, 0xff, 0xff, 0xff);
    expect(readCbor(huge, (reader) => reader.bytes(Infinity))).toBeNull();
    const endless = Uint8Array.of(0xba, 0xff, 0xff, 0xff, 0xff, 1, 0);
    expect(readCbor(endless, (reader) => reader.map(Infinity, () => reader.unsigned()))).toBeNull();
  });
});

describe('a text or a day', () => {
  it('is what it looks like', () => {
    for (const text of ['Aná Vuki', 'می\u200cخواهم', '', '𞤀𞤣']) expect(isPlain(text)).toBe(true);
    for (const text of ['Ana\u0301', ' a', 'a  b', 'a\u202eb', 'a\u0000', 'a\ufeff', 'a\n']) {
      expect(isPlain(text)).toBe(false);
    }
  });

  it('is one of the calendar', () => {
    for (const day of ['2024-02-29', '1900-01-01', '2199-12-31']) expect(isDay(day)).toBe(true);
    for (const day of ['2026-02-29', '2026-13-01', '2026-1-1', '1899-12-31', '2200-01-01', '']) {
      expect(isDay(day)).toBe(false);
    }
  });
});

describe('what people read', () => {
  it('is in the first language of the browser that the page speaks', () => {
    expect(preferred(['de-CH', 'fr-MA', 'en'])).toBe('fr');
    expect(preferred(['sw'])).toBe('en');
  });

  it.each([
    ['en', '14–16 March 2026', '1 March 2026', '1.5 hours', '15.5 hours', '1 hour'],
    ['fr', '14–16 mars 2026', '1er mars 2026', '1,5 heure', '15,5 heures', '1 heure'],
    ['es', '14–16 de marzo de 2026', '1 de marzo de 2026', '1,5 horas', '15,5 horas', '1 hora'],
    ['ru', '14–16 марта 2026 г.', '1 марта 2026 года', '1,5 часа', '15,5 часа', '1 час'],
  ] as const)(
    'has days and hours as they are written in %s',
    (tag, period, day, half, many, one) => {
      const words = new Words(tag);
      const plain = (text: string) =>
        text.replace(/[\u2066-\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ');
      expect(plain(words.period('2026-03-14', '2026-03-16'))).toBe(period);
      expect(plain(words.day('2026-03-01'))).toBe(day);
      expect(plain(words.hours(15))).toBe(half);
      expect(plain(words.hours(155))).toBe(many);
      expect(plain(words.hours(10))).toBe(one);
    },
  );
});

it('the largest code that is printed is read from a picture', () => {
  const longest = CASES.reduce((a, b) =>
    b.text.length > a.text.length && b.text.length < 600 ? b : a,
  );
  expect(longest.text.length).toBeGreaterThan(500);
  const picture = rgba(photo(longest.text, { ...STEADY, module: 6, blur: 0 }));
  expect(decodeQR(picture, { effort: 8, timeLimit: 2000 })).toBe(longest.text);
});
