import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vectors from '../../../src-tauri/crates/signing/tests/vectors/verify.json';
import type { TrustBlock } from '../trust';
import { PAGE } from '../vite.config';

export interface Vector extends Pick<TrustBlock, 'issuers' | 'lists'> {
  what: string;
  text: string;
  today: string;
  status: string;
  name?: string;
  cause?: string;
  reason?: string;
}

/** Codes with their verdicts, as the program gives them. */
export const CASES = vectors as unknown as Vector[];

/** The first case for which this holds. */
export function caseOf(holds: (given: Vector) => boolean): Vector {
  const found = CASES.find(holds);
  if (!found) throw new Error('no such case');
  return found;
}

/** A folder like that of a USB stick. */
export class Stick {
  readonly folder = mkdtempSync(join(tmpdir(), 'flipchart-stick-'));

  /** The page as the program exports it for an organisation. */
  page(trust: Pick<TrustBlock, 'issuers' | 'lists'>): URL {
    const block = { organisation: 'Ministry of Climate', made: '2026-11-20', ...trust };
    const json = JSON.stringify(block).replaceAll('<', '\\u003c');
    const page = readFileSync(PAGE, 'utf8').replace(
      /(<script type="application\/json" id="trust">)[^<]*(<\/script>)/,
      (_whole, before: string, after: string) => before + json + after,
    );
    return pathToFileURL(this.file('Check certificates.html', page));
  }

  file(name: string, bytes: string | Uint8Array): string {
    const path = join(this.folder, name);
    writeFileSync(path, bytes);
    return path;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
