import type { Instant } from '../model/day';
import type { Reading, Trouble } from '../model/reading';
import type { Scope } from '../model/scope';
import type { PageMemory } from './learned/page-memory';
import { listPlace } from './list-place';
import type { PageDefinition, PageYield, ReadContext, Steps } from './page';
import { pageKind } from './page-kind';
import { keepPlaces } from './reading-region';
import { stoppingPage } from './stopping-pages';

const LONGEST_URL = 4000;
const UNKNOWN_SCOPE: Scope = { period: { kind: 'unknown' }, device: 'unknown' };

/**
 * Reads the page that a document shows with one of the given readers, in steps; null where none
 * claims the address. Never throws: a reader that does yields a reading with the trouble
 * `reader-failed` and nothing else. A page that must not be read (risk check, login) yields its
 * trouble and no figure.
 */
export function* readPages(
  pages: readonly PageDefinition[],
  document: Document,
  url: string,
  now: Instant,
  memory?: PageMemory,
): Steps<Reading | null> {
  const page = pageKind(url);
  const definition = pages.find(({ id }) => id === page);
  if (!definition) return null;
  const frame = { page: definition.id, url: url.slice(0, LONGEST_URL), takenAt: now };
  try {
    const stop = stoppingPage(document);
    if (stop) return { ...frame, ...nothing(stop) };
    yield;
    const read = yield* readByLayouts(definition, { document, url: new URL(url), now, memory });
    if (!read) return { ...frame, ...nothing({ field: 'page', why: 'no-figures' }) };
    const { layout, found } = read;
    const { region, reviewPlaces, ...yielded } = found;
    const place = listPlace(document, yielded.parts);
    return keepPlaces({ ...frame, layout, ...yielded, ...place }, region, reviewPlaces);
  } catch (error) {
    console.error('[zhanggui] reader', error);
    const detail = error instanceof Error ? error.name : 'unknown';
    return { ...frame, ...nothing({ field: 'page', why: 'reader-failed', detail }) };
  }
}

function* readByLayouts(
  { layouts, readByMeaning }: PageDefinition,
  context: ReadContext,
): Steps<{ layout: string; found: PageYield } | null> {
  for (const { since, sign, read } of layouts) {
    if (!context.document.querySelector(sign)) continue;
    const found = yield* read(context);
    if (found) return { layout: since, found };
  }
  const found = readByMeaning ? yield* readByMeaning(context) : null;
  return found && { layout: 'meaning', found };
}

function nothing(trouble: Trouble): Omit<Reading, 'page' | 'url' | 'takenAt'> {
  return { layout: 'none', scope: UNKNOWN_SCOPE, parts: [], trouble: [trouble] };
}
