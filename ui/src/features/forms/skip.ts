import type { QuestionKind } from '$lib/ipc/ipc';
import { isNumber } from './definition';

/** What a condition says of one answer. */
export const SIGNS = [
  'is',
  'is-not',
  'one-of',
  'least',
  'most',
  'more',
  'less',
  'answered',
  'unanswered',
] as const;
export type Sign = (typeof SIGNS)[number];

/** One condition: a question, what is said of its answer, and the value (of `one-of` several). */
export interface Rule {
  question: string;
  sign: Sign;
  values: string[];
}

/** Conditions that all hold, or of which one holds: what the builder can show. */
export interface Rules {
  join: 'and' | 'or';
  rules: Rule[];
}

export type KindOf = (question: string) => QuestionKind | undefined;

/** What can be said of an answer of that type. */
export function signsOf(kind: QuestionKind | undefined): readonly Sign[] {
  if (kind === undefined) return ['is'];
  if (kind === 'select_one' || kind === 'select_multiple')
    return ['is', 'is-not', 'one-of', 'answered', 'unanswered'];
  if (isNumber(kind))
    return ['is', 'is-not', 'least', 'most', 'more', 'less', 'answered', 'unanswered'];
  if (kind === 'rank') return ['answered', 'unanswered'];
  return ['is', 'is-not', 'answered', 'unanswered'];
}

export const takesValue = (sign: Sign): boolean => sign !== 'answered' && sign !== 'unanswered';

/** Whether a condition says something yet. */
export const isComplete = ({ question, sign, values }: Rule): boolean =>
  question !== '' && (!takesValue(sign) || values.some((value) => value !== ''));

// Writing

/** The conditions as an XLSForm expression; those that say nothing yet are left out. */
export function write({ join, rules }: Rules, kindOf: KindOf): string {
  const said = rules.filter(isComplete);
  return said
    .map((rule) => {
      const text = writeRule(rule, kindOf(rule.question));
      const several = rule.sign === 'one-of' && text.includes(' or ');
      return several && said.length > 1 ? `(${text})` : text;
    })
    .join(` ${join} `);
}

const COMPARED: Partial<Record<Sign, string>> = {
  is: '=',
  'is-not': '!=',
  least: '>=',
  most: '<=',
  more: '>',
  less: '<',
  answered: '!=',
  unanswered: '=',
};

function writeRule({ question, sign, values }: Rule, kind: QuestionKind | undefined): string {
  const name = `\${${question}}`;
  const [value = ''] = values;
  if (!takesValue(sign)) return `${name} ${COMPARED[sign]} ''`;
  if (sign === 'one-of')
    return values
      .filter((one) => one !== '')
      .map((one) => writeRule({ question, sign: 'is', values: [one] }, kind))
      .join(' or ');
  if (kind === 'select_multiple') {
    const chosen = `selected(${name}, ${quoted(value)})`;
    return sign === 'is-not' ? `not(${chosen})` : chosen;
  }
  const plain = kind !== undefined && isNumber(kind) && /^-?\d+(\.\d+)?$/u.test(value);
  return `${name} ${COMPARED[sign]} ${plain ? value : quoted(value)}`;
}

const quoted = (value: string): string =>
  value.includes("'") ? `"${value.replaceAll('"', '”')}"` : `'${value}'`;

// Reading

/** The conditions of an expression, or null where it says more than the builder can show. */
export function read(expression: string, kindOf: KindOf): Rules | null {
  if (expression.trim() === '') return { join: 'and', rules: [] };
  const tree = parse(expression);
  if (!tree) return null;
  const whole = ruleOf(tree, kindOf);
  if (whole) return { join: 'and', rules: [whole] };
  if (tree.kind !== 'join') return null;
  const rules = tree.parts.map((part) => ruleOf(part, kindOf));
  return rules.every((rule) => rule !== null) ? { join: tree.word, rules: rules as Rule[] } : null;
}

type Node =
  | { kind: 'join'; word: 'and' | 'or'; parts: Node[] }
  | { kind: 'compare'; sign: string; question: string; value: string }
  | { kind: 'selected'; question: string; value: string }
  | { kind: 'not'; inner: Node };

function ruleOf(node: Node, kindOf: KindOf): Rule | null {
  if (node.kind === 'join') return oneOf(node, kindOf);
  if (node.kind === 'not') {
    const inner = ruleOf(node.inner, kindOf);
    return inner?.sign === 'is' ? { ...inner, sign: 'is-not' } : null;
  }
  const { question, value } = node;
  const kind = kindOf(question);
  if (kind === undefined) return null;
  if (node.kind === 'selected') {
    const choice = kind === 'select_multiple' || kind === 'select_one';
    return choice ? { question, sign: 'is', values: [value] } : null;
  }
  if (value === '' && node.sign === '!=') return { question, sign: 'answered', values: [] };
  if (value === '' && node.sign === '=') return { question, sign: 'unanswered', values: [] };
  // Of several choices, `=` would mean these and no other.
  if (kind === 'select_multiple') return null;
  const sign = SIGNS.find((one) => COMPARED[one] === node.sign && takesValue(one));
  return sign && signsOf(kind).includes(sign) ? { question, sign, values: [value] } : null;
}

function oneOf(node: Node & { kind: 'join' }, kindOf: KindOf): Rule | null {
  const rules = node.parts.map((part) => ruleOf(part, kindOf));
  const question = rules[0]?.question ?? '';
  const same = rules.every((rule) => rule?.sign === 'is' && rule.question === question);
  const offered = signsOf(kindOf(question)).includes('one-of');
  if (node.word !== 'or' || !same || !offered) return null;
  return { question, sign: 'one-of', values: rules.flatMap((rule) => rule?.values ?? []) };
}

/** The words of an expression; null where a character belongs to none. */
function words(text: string): string[] | null {
  const word =
    /\s*(\$\{\s*[^}\s]+\s*\}|'[^']*'|"[^"]*"|-?\d+(?:\.\d+)?|!=|<=|>=|[=<>(),]|[a-z][a-z-]*)/uy;
  const found: string[] = [];
  while (word.lastIndex < text.trimEnd().length) {
    const match = word.exec(text);
    if (!match) return null;
    found.push(match[1]!);
  }
  return found;
}

/** The tree of the part of XPath that the builder writes; null for everything else. */
function parse(text: string): Node | null {
  const found = words(text);
  if (!found) return null;
  const all: readonly string[] = found;
  let at = 0;
  const takes = (word: string) => all[at] === word && ++at > 0;

  const name = (): string | null => {
    const match = /^\$\{\s*(.+?)\s*\}$/u.exec(all[at] ?? '');
    if (match) at += 1;
    return match?.[1] ?? null;
  };
  const value = (): string | null => {
    const word = all[at] ?? '';
    const literal = /^(['"])(.*)\1$/su.exec(word)?.[2] ?? (/^-?\d/u.test(word) ? word : null);
    if (literal !== null) at += 1;
    return literal;
  };

  function joined(word: 'and' | 'or', part: () => Node | null): Node | null {
    const first = part();
    if (!first) return null;
    const parts = [first];
    while (takes(word)) {
      const next = part();
      if (!next) return null;
      parts.push(next);
    }
    return parts.length === 1 ? first : { kind: 'join', word, parts };
  }
  const anyOf = (): Node | null => joined('or', () => joined('and', single));

  function single(): Node | null {
    if (takes('(')) {
      const inner = anyOf();
      return inner && takes(')') ? inner : null;
    }
    if (takes('not')) {
      const inner = takes('(') ? anyOf() : null;
      return inner && takes(')') ? { kind: 'not', inner } : null;
    }
    if (takes('selected')) {
      const question = takes('(') ? name() : null;
      const chosen = question !== null && takes(',') ? value() : null;
      return chosen !== null && takes(')')
        ? { kind: 'selected', question: question!, value: chosen }
        : null;
    }
    const question = name();
    const sign = question === null ? undefined : all[at];
    if (question === null || !sign || !/^[!<>]?=|^[<>]$/u.test(sign)) return null;
    at += 1;
    const compared = value();
    return compared === null ? null : { kind: 'compare', sign, question, value: compared };
  }

  const tree = anyOf();
  return tree && at === all.length ? tree : null;
}
