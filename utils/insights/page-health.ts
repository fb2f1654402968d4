import type { FieldHealth } from '../model/health';
import type { PageId } from '../model/page-id';
import {
  type MetricFigure,
  type Part,
  type Reading,
  stoppingTrouble,
  type TroubleWhy,
} from '../model/reading';
import { seriesScope } from '../model/scope';

/** Trouble that says: this field should be here and could not be read. */
const UNREAD: ReadonlySet<TroubleWhy> = new Set([
  'field-missing',
  'field-ambiguous',
  'unit-unknown',
  'scope-unknown',
]);
/** Stops that say the page itself is not what it was, and not that somebody stands before it. */
const CHANGED_PAGE: ReadonlySet<TroubleWhy> = new Set(['no-figures', 'reader-failed']);

/** One field as a reading shows it. */
interface SeenField {
  read: boolean;
  found?: MetricFigure['found'];
  why?: TroubleWhy;
}

/** Where the health of a reading's fields is kept. */
export interface HealthPlace {
  /** the shop's subject, '' where none is named */
  shop: string;
  shopName?: string;
  page: PageId;
}

/** The beginning of the keys of all that is known of a place. */
export function healthPrefix({ shop, page }: HealthPlace): string {
  return `${shop}|${page}|`;
}

/**
 * What is known of a page's fields after one more look. A field that was read before and is gone
 * counts as unread at once; a column that the operator has put away, and what stands on another
 * tab, is left as it was.
 */
export function nextHealth(
  known: readonly FieldHealth[],
  reading: Reading,
  place: HealthPlace,
): FieldHealth[] {
  const stop = stoppingTrouble(reading);
  if (stop) return CHANGED_PAGE.has(stop.why) ? allUnread(known, reading, stop.why) : [];
  const view = viewOf(known, reading);
  const before = new Map(known.filter((row) => row.view === view).map((row) => [row.field, row]));
  const seen = fieldsOf(reading);
  const gone = [...before.values()]
    .filter(({ field, found }) => !seen.has(field) && found !== 'taught' && isGone(field, reading))
    .map(({ field }) => field);
  for (const field of gone) seen.set(field, { read: false, why: 'field-missing' });
  return [...seen].map(([field, now]) =>
    nextField(before.get(field), now, {
      ...place,
      key: `${healthPrefix(place)}${view}|${field}`,
      url: reading.url,
      view,
      field,
      layout: reading.layout,
      lookedAt: reading.takenAt,
    }),
  );
}

/** What stands on a tab is looked for on that tab; where the scope is unknown, on the last one. */
export function viewOf(known: readonly FieldHealth[], { scope }: Reading): string {
  const view = `${scope.period.kind}/${seriesScope(scope)}`;
  const isKnown = scope.period.kind !== 'unknown' && scope.device !== 'unknown';
  const newest = known.reduce<FieldHealth | null>(
    (a, b) => (a === null || b.lookedAt > a.lookedAt ? b : a),
    null,
  );
  return isKnown ? view : (newest?.view ?? view);
}

/** What every look notes of a field, read or not. */
type Look = Omit<
  FieldHealth,
  'found' | 'layoutBefore' | 'layoutSince' | 'lastGood' | 'misses' | 'missingSince' | 'why'
>;

function nextField(before: FieldHealth | undefined, now: SeenField, look: Look): FieldHealth {
  const moved = before !== undefined && before.layout !== look.layout;
  const layoutBefore = moved ? before.layout : before?.layoutBefore;
  const found = now.found ?? before?.found;
  const row = {
    ...look,
    ...(layoutBefore !== undefined && { layoutBefore }),
    ...(found && { found }),
    layoutSince: before && !moved ? before.layoutSince : look.lookedAt,
  };
  if (now.read) return { ...row, lastGood: look.lookedAt, misses: 0, missingSince: null };
  return {
    ...row,
    lastGood: before?.lastGood ?? null,
    misses: (before?.misses ?? 0) + 1,
    missingSince: before?.missingSince ?? look.lookedAt,
    ...(now.why && { why: now.why }),
  };
}

/** Of a page that shows nothing that is known, every field is unread. */
function allUnread(
  known: readonly FieldHealth[],
  { takenAt, url, layout }: Reading,
  why: TroubleWhy,
): FieldHealth[] {
  return known.map((row) => {
    const { key, shop, shopName, page, view, field } = row;
    const place = { key, shop, page, view, field, ...(shopName !== undefined && { shopName }) };
    return nextField(row, { read: false, why }, { ...place, url, layout, lookedAt: takenAt });
  });
}

/** The operator chooses a table's columns: one that is not there was put away. */
function isGone(field: string, { parts }: Reading): boolean {
  if (field === 'rows' || parts.some(({ kind }) => kind === 'metrics')) return true;
  return !parts.some((part) => 'rows' in part && part.rows.length > 0);
}

function fieldsOf(reading: Reading): Map<string, SeenField> {
  const seen = new Map<string, SeenField>();
  for (const part of reading.parts) addPart(seen, part);
  for (const { field, why } of reading.trouble)
    if (field !== 'page' && UNREAD.has(why) && !seen.get(field)?.read)
      seen.set(field, { ...seen.get(field), read: false, why });
  return seen;
}

function addPart(seen: Map<string, SeenField>, part: Part): void {
  switch (part.kind) {
    case 'metrics':
      addFigures(seen, part.figures);
      break;
    case 'table':
      // A table that says that it is empty was read.
      add(seen, 'rows', { read: part.rows.length > 0 || part.rowsInAll === 0 });
      for (const row of part.rows) addFigures(seen, row.figures);
      break;
    case 'board':
      add(seen, 'rows', { read: part.rows.length > 0 });
      for (const { figures, prices } of part.rows) {
        addFigures(seen, figures);
        if (prices.length > 0) add(seen, 'prices', { read: true });
      }
      break;
    case 'listing':
      add(seen, 'title', { read: part.listing.title !== '' });
      add(seen, 'prices', { read: part.listing.prices.length > 0 });
      add(seen, 'images', { read: part.listing.images.length > 0 });
      break;
    default:
      // An empty list of reviews, orders or activities is good news and not a failure.
      add(seen, 'rows', { read: true });
  }
}

function addFigures(seen: Map<string, SeenField>, figures: readonly MetricFigure[]): void {
  for (const { metric, figure, found } of figures)
    add(seen, metric, { read: figure.kind !== 'missing' || figure.why !== 'unreadable', found });
}

/** Of several figures of one name, one that was read is enough. */
function add(seen: Map<string, SeenField>, field: string, now: SeenField): void {
  if (!seen.get(field)?.read) seen.set(field, now);
}
