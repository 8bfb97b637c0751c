import { kidOf } from './ed25519';
import { isDay } from './plain';
import { readVoidList, type VoidList } from './voidList';

/** Who issues certificates: a name and the public half of a key. */
export interface Issuer {
  name: string;
  kid: string;
  public: Uint8Array;
}

/** Whom and what this page believes. */
export interface Trust {
  /** Whose page this is; may be empty. */
  organisation: string;
  /** The day it was made, or null. */
  made: string | null;
  issuers: Issuer[];
  lists: VoidList[];
  /** How many lists were left out because they are damaged or not of these issuers. */
  refused: number;
}

/** What the program that makes the page writes into it. */
export interface TrustBlock {
  organisation: string;
  made: string;
  issuers: { name: string; kid: string; public: string }[];
  lists: string[];
}

/** Reads the block. A key that is not the one its id says is left out; so is a list that no issuer here signed. */
export async function readTrust(block: TrustBlock): Promise<Trust> {
  const issuers = block.issuers
    .map(({ name, kid, public: text }) => ({ name, kid, public: fromBase64Url(text) }))
    .filter((issuer) => issuer.public.length === 32 && kidOf(issuer.public) === issuer.kid);
  const read = await Promise.all(block.lists.map((text) => readVoidList(text, issuers)));
  const lists = read.filter((list) => list !== null);
  return {
    organisation: block.organisation,
    made: isDay(block.made) ? block.made : null,
    issuers,
    lists,
    refused: read.length - lists.length,
  };
}

/** Takes in a list that was brought along later; whether it is one of an issuer here. */
export async function addList(trust: Trust, text: string): Promise<VoidList | null> {
  const list = await readVoidList(text, trust.issuers);
  if (list) trust.lists.push(list);
  return list;
}

function fromBase64Url(text: string): Uint8Array {
  try {
    const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
