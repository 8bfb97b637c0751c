import { describe, expect, it } from 'vitest';
import { loadTexts } from './load';
import { plain, Texts } from './texts';

describe('texts', () => {
  it('isolate what is put into them, until they are made plain', async () => {
    const text = (await loadTexts('en')).get('common-n-of-m', { n: 'ا', m: 2 });
    expect(text).toBe('\u2068ا\u2069 of \u20682\u2069');
    expect(plain(text)).toBe('ا of 2');
  });

  it('fall back to English where a language has no words yet', async () => {
    const texts = new Texts('ru', ['common-add = Добавить'], await loadTexts('en'));
    expect(texts.get('common-add')).toBe('Добавить');
    expect(texts.get('common-cancel')).toBe('Cancel');
    expect(texts.has('common-cancel')).toBe(true);
    expect(texts.has('no-such-text')).toBe(false);
  });

  it('count with a number that came as text where the message says NUMBER', () => {
    const source = `
common-number-group = ,
common-x = { NUMBER($rows) ->
    [one] one row
   *[other] { NUMBER($rows) } rows
}
`;
    const texts = new Texts('en', [source]);
    expect(texts.get('common-x', { rows: '1' })).toBe('one row');
    expect(plain(texts.get('common-x', { rows: '10000' }))).toBe('10,000 rows');
  });

  it('show a missing argument and tell of it', async () => {
    const problems: Error[] = [];
    expect((await loadTexts('fr')).get('common-n-of-m', { n: 1 }, problems)).toContain('{$m}');
    expect(problems).toHaveLength(1);
  });
});
