import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Part, Reading } from '../../utils/model/reading.ts';
import { decodePage } from '../read/decode-page.ts';
import { openPayloads } from '../read/open-payloads.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/pages');

/** Whether the captured files are on this machine; tests that need them say so and are skipped. */
export const PRESENT = existsSync(SHARED);
if (!PRESENT) console.log(`Skipped: there are no captured payloads at ${SHARED}.`);

const AT = Date.parse('2026-09-17T08:40:00+08:00');

/** Reads captured payloads by their paths. */
export async function openCaptured(): Promise<(path: string, url: string) => Reading> {
  const payloads = await openPayloads();
  return (path, url) => {
    const reading = payloads.readPayload(decodePage(readFileSync(join(SHARED, path))), url, AT);
    if (!reading) throw new Error(`no reader claims ${url}`);
    return reading;
  };
}

/** The first part of a kind, which must be there. */
export function partIn<K extends Part['kind']>(
  reading: Reading,
  kind: K,
): Extract<Part, { kind: K }> {
  const found = reading.parts.find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found as Extract<Part, { kind: K }>;
}

/** Every figure of a reading as `metric: raw`. */
export function rawsIn(reading: Reading): string[] {
  return reading.parts.flatMap((one) => {
    const rows = 'rows' in one ? one.rows : [one];
    return rows.flatMap((row) =>
      'figures' in row ? row.figures.map(({ metric, raw }) => `${metric}: ${raw}`) : [],
    );
  });
}
