import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '$lib/ipc/ipc';
import { read, signsOf, write, type Rules } from './skip';

const kinds: Record<string, QuestionKind> = {
  used: 'select_one',
  where: 'select_multiple',
  age: 'integer',
  why: 'text',
  order: 'rank',
};
const kindOf = (name: string) => kinds[name];
const back = (text: string) => {
  const rules = read(text, kindOf);
  return rules && write(rules, kindOf);
};

describe('conditions', () => {
  const cases: [string, Rules][] = [
    [
      "${used} = 'yes'",
      { join: 'and', rules: [{ question: 'used', sign: 'is', values: ['yes'] }] },
    ],
    [
      "${used} != 'no' and ${age} >= 18",
      {
        join: 'and',
        rules: [
          { question: 'used', sign: 'is-not', values: ['no'] },
          { question: 'age', sign: 'least', values: ['18'] },
        ],
      },
    ],
    [
      "selected(${where}, 'other') or ${why} != ''",
      {
        join: 'or',
        rules: [
          { question: 'where', sign: 'is', values: ['other'] },
          { question: 'why', sign: 'answered', values: [] },
        ],
      },
    ],
    [
      "(${used} = 'a' or ${used} = 'b') and not(selected(${where}, 'none'))",
      {
        join: 'and',
        rules: [
          { question: 'used', sign: 'one-of', values: ['a', 'b'] },
          { question: 'where', sign: 'is-not', values: ['none'] },
        ],
      },
    ],
    [
      "${used} = 'a' or ${used} = 'b'",
      { join: 'and', rules: [{ question: 'used', sign: 'one-of', values: ['a', 'b'] }] },
    ],
    [
      '${age} < -2.5',
      { join: 'and', rules: [{ question: 'age', sign: 'less', values: ['-2.5'] }] },
    ],
    [
      "${order} = ''",
      { join: 'and', rules: [{ question: 'order', sign: 'unanswered', values: [] }] },
    ],
    ['', { join: 'and', rules: [] }],
  ];
  it.each(cases)('%s is read, and written again as it was', (text, rules) => {
    expect(read(text, kindOf)).toEqual(rules);
    expect(write(rules, kindOf)).toBe(text);
  });

  it('are read however they are spelt', () => {
    expect(back('${used}="yes"')).toBe("${used} = 'yes'");
    expect(back("not( ${used} = 'yes' )")).toBe("${used} != 'yes'");
    expect(back("selected(${ used }, 'yes')")).toBe("${used} = 'yes'");
    expect(back("(${age} > '3')")).toBe('${age} > 3');
  });

  it('keep a quotation mark of the answer', () => {
    const rules: Rules = {
      join: 'and',
      rules: [{ question: 'why', sign: 'is', values: ["d'or"] }],
    };
    expect(write(rules, kindOf)).toBe('${why} = "d\'or"');
    expect(read(write(rules, kindOf), kindOf)).toEqual(rules);
  });

  it('that say nothing yet are not written', () => {
    const rules: Rules = {
      join: 'or',
      rules: [
        { question: 'used', sign: 'is', values: [] },
        { question: '', sign: 'is', values: ['x'] },
        { question: 'age', sign: 'is', values: ['3'] },
      ],
    };
    expect(write(rules, kindOf)).toBe('${age} = 3');
  });

  it.each([
    "${gone} = 'x'",
    "${where} = 'a'",
    '${used} = ${why}',
    'count-selected(${where}) > 1',
    "${used} = 'a' and (${age} > 3 or ${why} = 'x')",
    "not(${used} = 'a' or ${used} = 'b')",
    "${used} = 'a' extra",
    '${used} =',
    '${age} + 1 > 3',
    "selected(${where}, 'a'",
    '§',
  ])('%s is more than the builder shows', (text) => expect(read(text, kindOf)).toBeNull());

  it('offer what the type of the answer allows', () => {
    expect(signsOf('rank')).toEqual(['answered', 'unanswered']);
    expect(signsOf('range')).toContain('least');
    expect(signsOf('text')).not.toContain('one-of');
  });
});
