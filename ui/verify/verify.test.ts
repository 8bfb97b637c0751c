import { afterEach, describe, expect, it, vi } from 'vitest';
import vectors from '../../src-tauri/crates/signing/tests/vectors/verify.json';
import { readTrust, type TrustBlock } from './trust';
import { verify } from './verify';

interface Vector {
  what: string;
  text: string;
  today: string;
  issuers: TrustBlock['issuers'];
  lists: string[];
  status: string;
  /** Everything else is what the program says of the code. */
  [said: string]: unknown;
}

const CASES = vectors as unknown as Vector[];
const FACTS = ['name', 'title', 'place', 'start', 'end', 'tenths', 'kind', 'number', 'issued'];
const SAID = ['reason', 'by', 'day', 'cause', 'list', 'kid'];

/** What the page says of a case, in the words of the program. */
async function judged({ text, today, issuers, lists }: Vector) {
  const trust = await readTrust({ organisation: '', made: '', issuers, lists });
  const verdict = await verify(text, trust, today);
  return {
    ...('statement' in verdict ? verdict.statement : {}),
    ...verdict,
    issuer: 'issuer' in verdict ? verdict.issuer.name : undefined,
  } as Record<string, unknown>;
}

afterEach(() => vi.unstubAllGlobals());

describe.each(['the check of the browser', 'the check of the page'])('with %s', (which) => {
  it.each(CASES)('the page says what the program says: $what', async (given) => {
    if (which === 'the check of the page') vi.stubGlobal('crypto', {});
    const said = await judged(given);
    expect(said.status).toBe(given.status);
    for (const part of [...SAID, ...FACTS, 'supersedes', 'issuer']) {
      if (given[part] !== undefined) expect([part, said[part]]).toEqual([part, given[part]]);
    }
  });
});

it('looks at no text far longer than a code', async () => {
  const trust = await readTrust({ organisation: '', made: '', issuers: [], lists: [] });
  for (const text of ['[', '\u0000', 'WC1:', ' '].map((sign) => sign.repeat(10_000_000))) {
    expect((await verify(text, trust, '2026-11-20')).status).toBe('not_a_certificate');
  }
});
