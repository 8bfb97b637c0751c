import { foreign, h, sign } from './dom';
import type { Statement } from './statement';
import type { Words } from './texts';
import type { Held } from './files';
import type { Verdict } from './verify';

/** What is shown: what became of a code, or why no code was found in a file. */
export type Result =
  Verdict | (Extract<Held, { kind: 'nothing' }> & { status: 'not_a_certificate' });

/** How it is shown. Each has a colour, a sign and words of its own, so that none of them has to be seen. */
type Tone = 'good' | 'replaced' | 'void' | 'bad' | 'unclear' | 'open';

const SIGNS: Record<Tone, string> = {
  good: 'M4.5 12.5l5 5 10-11',
  replaced: 'M5 9h14l-4-4M19 15H5l4 4',
  void: 'M3 21L21 3',
  bad: 'M6 6l12 12M18 6L6 18',
  unclear: 'M12 5v9M12 18v1',
  open: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18v1',
};

function toneOf(result: Result): Tone {
  switch (result.status) {
    case 'valid':
      return 'good';
    case 'superseded':
      return 'replaced';
    case 'void':
      return 'void';
    case 'altered':
      return result.reason === 'damaged' ? 'unclear' : 'bad';
    default:
      return 'open';
  }
}

/** The one word for it: the key of its heading. */
function headingOf(result: Result): string {
  if (result.status === 'void') return result.cause;
  if (result.status === 'altered') return result.reason;
  return result.status;
}

export function heading(words: Words, result: Result): string {
  return words.t('verify-verdict', { status: headingOf(result) });
}

/** The sentence under the heading: what that means and what to do. */
export function sentence(words: Words, result: Result, today: string): string {
  switch (result.status) {
    case 'valid':
      return words.t('verify-valid', { issuer: result.issuer.name });
    case 'superseded':
      return words.t('verify-superseded', {
        by: result.by ?? 'none',
        issuer: result.issuer.name,
        day: words.day(result.day),
      });
    case 'void':
      return words.t('verify-void', {
        cause: result.cause,
        issuer: result.issuer.name,
        day: words.day(result.day),
      });
    case 'altered':
      return words.t('verify-altered', { reason: result.reason, today: words.day(today) });
    case 'unknown_issuer':
      return words.t('verify-unknown');
    case 'not_a_certificate':
      return words.t('verify-none', { reason: result.reason });
  }
}

/** The whole answer. */
export function resultView(words: Words, result: Result, today: string): HTMLElement {
  const tone = toneOf(result);
  return h(
    'article',
    {
      class: 'result',
      'data-tone': tone,
      'data-status': result.status,
      'aria-labelledby': 'verdict',
    },
    h(
      'header',
      {},
      h('span', { class: 'seal' }, sign(SIGNS[tone])),
      h(
        'div',
        {},
        h('h2', { id: 'verdict', tabindex: '-1' }, heading(words, result)),
        h('p', {}, sentence(words, result, today)),
      ),
    ),
    ...('statement' in result ? statementView(words, result, today) : []),
  );
}

type Stated = Extract<Result, { statement: Statement }>;

function statementView(words: Words, result: Stated, today: string): HTMLElement[] {
  const { statement } = result;
  const issuer = 'issuer' in result ? result.issuer : null;
  const isProved = issuer !== null;
  const facts: [string, Node | string | null][] = [
    [words.t('verify-workshop'), foreign(statement.title)],
    [words.t('verify-place'), statement.place ? foreign(statement.place) : null],
    [words.t('verify-dates'), words.period(statement.start, statement.end)],
    [words.t('verify-hours'), statement.tenths ? words.hours(statement.tenths) : null],
    [words.t('verify-number'), foreign(statement.number)],
    [words.t('verify-issued'), words.period(statement.issued, statement.issued)],
    [words.t('verify-replaces'), statement.supersedes ? foreign(statement.supersedes) : null],
    [words.t('verify-issuer'), issuer && foreign(issuer.name)],
    [words.t('verify-key'), key('kid' in result ? result.kid : (issuer?.kid ?? ''))],
  ];
  return [
    h(
      'section',
      { class: 'says', 'aria-labelledby': 'says', 'data-proved': isProved ? 'yes' : 'no' },
      h('h3', { id: 'says' }, words.t(isProved ? 'verify-says' : 'verify-says-unproved')),
      h('p', { class: 'kind' }, words.t('verify-kind', { kind: statement.kind })),
      h('p', { class: 'name' }, foreign(statement.name)),
      h(
        'dl',
        {},
        ...facts
          .filter(([, value]) => value !== null)
          .map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value))),
      ),
      statement.title.endsWith('…') && h('p', { class: 'note' }, words.t('verify-shortened')),
    ),
    ...(result.status === 'unknown_issuer' ? [] : [limitsView(words, result, today)]),
  ];
}

/** What was looked at, and what a signature can't say. */
function limitsView(
  words: Words,
  result: Exclude<Stated, { status: 'unknown_issuer' }>,
  today: string,
): HTMLElement {
  const issuer = result.issuer.name;
  const day = result.list === null ? null : words.day(result.list);
  const isListed = result.status !== 'valid';
  const checked = [words.t('verify-checked-signature', { issuer })];
  if (day !== null) {
    const id = isListed ? 'verify-checked-listed' : 'verify-checked-not-listed';
    checked.push(words.t(id, { issuer, day }));
  }
  const open = [words.t('verify-open-person'), words.t('verify-open-paper')];
  if (!isListed) {
    open.unshift(
      day === null
        ? words.t('verify-open-unlisted', { issuer })
        : words.t('verify-open-later', { day }),
    );
  }
  const list = (id: string, title: string, lines: string[]) =>
    h(
      'div',
      {},
      h('h3', { id }, title),
      h('ul', { 'aria-labelledby': id }, ...lines.map((line) => h('li', {}, line))),
    );
  return h(
    'section',
    { class: 'limits' },
    list('checked', words.t('verify-checked'), checked),
    list('open', words.t('verify-open'), open),
    h('p', { class: 'note' }, words.t('verify-checked-on', { day: words.day(today) })),
  );
}

/** A key id in four groups, as people compare it. */
export function key(kid: string): HTMLElement {
  return h('code', {}, kid.replace(/(.{4})(?=.)/g, '$1 '));
}
