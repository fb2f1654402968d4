import type { Instant } from '../model/day';
import type { Reading } from '../model/reading';
import { readPages } from './read-pages';
import { PAGES } from './registry';
import { finish, finishInSlices } from './steps';

/** Well below the 8 ms that a slice may take, because a step is not cut short. */
const SLICE_MS = 4;

/** Reads the page that a document shows at once, or null where no reader claims the address. */
export function readPage(document: Document, url: string, now: Instant): Reading | null {
  return finish(readPages(PAGES, document, url, now));
}

/** The same reading in slices of a few milliseconds; null as well when the signal ends it. */
export async function readPageInSlices(
  document: Document,
  url: string,
  now: Instant,
  signal: AbortSignal,
): Promise<Reading | null> {
  return (await finishInSlices(readPages(PAGES, document, url, now), SLICE_MS, signal)) ?? null;
}
