import type { Instant } from '../model/day';
import type { Reading, Trouble } from '../model/reading';
import type { Scope } from '../model/scope';
import type { PageDefinition, PageYield, ReadContext, Steps } from './page';
import { pageAt } from './page-addresses';
import { PAGES } from './registry';
import { finish, finishInSlices } from './steps';
import { stoppingPage } from './stopping-pages';

/** Well below the 8 ms that a slice may take, because a step is not cut short. */
const SLICE_MS = 4;
const LONGEST_URL = 4000;
const UNKNOWN_SCOPE: Scope = { period: { kind: 'unknown' }, device: 'unknown' };

/**
 * Reads the page that a document shows, or null where no reader claims the address. Never throws:
 * a reader that does yields a reading with the trouble `reader-failed` and nothing else. A page that
 * must not be read (risk check, login) yields its trouble and no figure.
 */
export function readPage(document: Document, url: string, now: Instant): Reading | null {
  return finish(readSteps(document, url, now));
}

/** The same reading in slices of a few milliseconds; null as well when the signal ends it. */
export async function readPageInSlices(
  document: Document,
  url: string,
  now: Instant,
  signal: AbortSignal,
): Promise<Reading | null> {
  return (await finishInSlices(readSteps(document, url, now), SLICE_MS, signal)) ?? null;
}

function* readSteps(document: Document, url: string, now: Instant): Steps<Reading | null> {
  const page = pageAt(url);
  const definition = PAGES.find(({ id }) => id === page);
  if (!definition) return null;
  const frame = { page: definition.id, url: url.slice(0, LONGEST_URL), takenAt: now };
  try {
    const stop = stoppingPage(document);
    if (stop) return { ...frame, ...nothing(stop) };
    const context = { document, url: new URL(url), now };
    const { layout, found } = yield* readByLayouts(definition, context);
    if (found) return { ...frame, layout, ...found };
    return { ...frame, ...nothing({ field: 'page', why: 'no-figures' }) };
  } catch (error) {
    console.error('[zhanggui] reader', error);
    const detail = error instanceof Error ? error.name : 'unknown';
    return { ...frame, ...nothing({ field: 'page', why: 'reader-failed', detail }) };
  }
}

function* readByLayouts(
  { layouts, readByMeaning }: PageDefinition,
  context: ReadContext,
): Steps<{ layout: string; found: PageYield | null }> {
  for (const { since, sign, read } of layouts) {
    if (!context.document.querySelector(sign)) continue;
    const found = yield* read(context);
    if (found) return { layout: since, found };
  }
  const found = readByMeaning ? yield* readByMeaning(context) : null;
  return { layout: found ? 'meaning' : 'none', found };
}

function nothing(trouble: Trouble): Omit<Reading, 'page' | 'url' | 'takenAt'> {
  return { layout: 'none', scope: UNKNOWN_SCOPE, parts: [], trouble: [trouble] };
}
