import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatDate, formatNumber } from '$lib/format';
import { errorText, i18n, LANGUAGES, parseLanguage, plain, t, type MessageId } from '.';

beforeEach(() => i18n.use('en'));

describe('the language of the interface', () => {
  it('changes every text, date and number at once', async () => {
    await i18n.use('fr');
    expect(t('common-cancel')).toBe('Annuler');
    expect(formatDate('2017-03-01')).toBe('1er mars 2017');
    expect(formatNumber(1234)).toBe('1\u202f234');
    expect(document.documentElement.lang).toBe('fr');
  });

  it('is followed by what shows it', async () => {
    const seen: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        seen.push(t('common-cancel'));
      });
    });
    flushSync();
    await i18n.use('ru');
    flushSync();
    stop();
    expect(seen).toEqual(['Cancel', 'Отмена']);
  });

  it('is the last one asked for, whichever arrives first', async () => {
    await Promise.all([i18n.use('es'), i18n.use('fr-MA')]);
    expect(i18n.language).toBe('fr');
  });

  it('is English where there is no catalogue', async () => {
    await i18n.use('fr');
    await i18n.use('de-CH');
    expect(i18n.language).toBe('en');
    expect(document.documentElement.lang).toBe('en');
  });

  it('is found in a regional tag', () => {
    expect(parseLanguage('fr-MA')).toBe('fr');
    expect(parseLanguage('ES_419.UTF-8')).toBe('es');
    expect(parseLanguage('de')).toBeNull();
  });
});

describe('a text', () => {
  it('takes exactly the arguments of its message', () => {
    // @ts-expect-error a count is missing
    expect(t('common-count-rows')).toContain('{$count}');
    // @ts-expect-error this text takes none
    expect(t('common-add', { count: 1 })).toBe('Add');
    // @ts-expect-error there is no such message
    expect(t('no-such-text')).toBe('no-such-text');
  });

  it('without a message is its id', () => {
    expect(t('no-such-text' as MessageId, { n: 1 })).toBe('no-such-text');
  });

  it('names the file of a path of any system', () => {
    for (const path of ['/media/stick/liste.ods', String.raw`C:\Users\Ana\liste.ods`]) {
      expect(plain(errorText('unreadable-empty', { path }))).toMatch(/^“liste\.ods” is empty/);
    }
  });

  it.each(LANGUAGES)('of every area is there in %s', async (language) => {
    await i18n.use(language);
    expect(i18n.texts.has('common-add')).toBe(true);
    expect(i18n.texts.has('error-invalid')).toBe(true);
  });
});
