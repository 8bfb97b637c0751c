import { describe, expect, it } from 'vitest';
import type { SheetRow } from '$lib/ipc/ipc';
import { candidates, fold } from './match';

const NAMES = [
  'Litia Vakarau',
  'Sione Tupou Fale',
  'Аскар Бекболот уулу',
  'نادية بنت يوسف الإدريسي',
  'Nguyễn Văn Đạt',
  '김하늘',
  'Joséphine Ngo Bassong',
  'Viliame Sito',
  'Lavenia Vuki',
];
const rows = NAMES.map((name) => ({ name, key: fold(name) }) as SheetRow);
const found = (typed: string) => candidates(typed, rows).map(({ row }) => row.name);

describe('who is meant', () => {
  it.each([
    ['lv', ['Litia Vakarau', 'Lavenia Vuki']],
    ['vl', ['Litia Vakarau', 'Lavenia Vuki']],
    ['va li', ['Litia Vakarau']],
    ['stf', ['Sione Tupou Fale']],
    ['аб', ['Аскар Бекболот уулу']],
    ['бек', ['Аскар Бекболот уулу']],
    ['dat', ['Nguyễn Văn Đạt']],
    ['nvd', ['Nguyễn Văn Đạt']],
    ['김', ['김하늘']],
    ['الادر', ['نادية بنت يوسف الإدريسي']],
    ['jose', ['Joséphine Ngo Bassong']],
    ['jb', ['Joséphine Ngo Bassong']],
    ['xyz', []],
    ['  ', []],
  ])('%s', (typed, names) => {
    expect(found(typed)).toEqual(names);
  });

  it('a word that begins so comes before letters inside one', () => {
    expect(found('vi')).toEqual(['Viliame Sito']);
    expect(found('ti')).toEqual(['Litia Vakarau']);
    expect(found('v')[0]).toBe('Litia Vakarau');
  });

  it('a number is that of the printed sheet', () => {
    expect(found('8')).toEqual(['Viliame Sito']);
    expect(candidates('9', rows)[0]).toMatchObject({ number: 9, row: { name: 'Lavenia Vuki' } });
  });
});
