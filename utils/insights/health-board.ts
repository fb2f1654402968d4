import type { RuleId } from '../model/alert';
import { DAY_LENGTH, type Instant } from '../model/day';
import type { Dependents, FieldHealth, HealthSummary, PageHealth } from '../model/health';
import type { PageId } from '../model/page-id';
import { a01 } from './rules/a01';
import { a02 } from './rules/a02';
import { a03 } from './rules/a03';
import { a04 } from './rules/a04';
import { a05 } from './rules/a05';
import { a06 } from './rules/a06';
import { a10 } from './rules/a10';

/** Pages that were not opened for so long are no longer part of the operator's day. */
export const VISITED = 14 * DAY_LENGTH;

/** What the rules that are not about a shop's daily figures stand on. */
const NEEDS: readonly { page: PageId; rule: RuleId; fields: readonly string[] }[] = [
  ...[a01, a02, a03, a04, a05, a06, a10].map(({ id, needs }) => ({
    page: 'sycm.home' as const,
    rule: id,
    fields: needs as readonly string[],
  })),
  { page: 'qn.reviews', rule: 'A23', fields: ['rows'] },
  { page: 'tb.item', rule: 'A39', fields: ['prices'] },
  { page: 'tb.item', rule: 'A40', fields: ['title', 'images'] },
];

/** Pages whose figures are whole days of the shop; where one is not read, another may be. */
const DAY_PAGES: ReadonlySet<PageId> = new Set([
  'sycm.home',
  'sycm.adm',
  'sycm.flow.overview',
  'sycm.trade',
  'sycm.service',
  'taught.page',
]);

/** The health board: every page that is still visited, those with unread fields first. */
export function healthBoard(rows: readonly FieldHealth[], now: Instant): PageHealth[] {
  const seen = visited(rows, now);
  const places = Map.groupBy(seen, ({ page, shop }) => `${shop}|${page}`);
  return [...places.values()]
    .map((own) => pageHealth(own, seen))
    .sort((a, b) => b.unread.length - a.unread.length || b.lookedAt - a.lookedAt);
}

/** How many of the fields of visited pages are unread, and since when. */
export function healthSummary(rows: readonly FieldHealth[], now: Instant): HealthSummary {
  const pages = healthBoard(rows, now);
  const since = pages.flatMap(({ unread }) => unread.map((row) => row.missingSince ?? now));
  return {
    fields: pages.reduce((sum, { fields }) => sum + fields.length, 0),
    unread: since.length,
    since: since.length > 0 ? Math.min(...since) : null,
  };
}

/**
 * What stands on fields that are not read: rules that say nothing, lines that have stopped. A day's
 * figure that another page of the shop still shows goes on.
 */
function dependentsOf(
  { page, shop }: FieldHealth,
  unread: readonly string[],
  rows: readonly FieldHealth[],
): Dependents {
  const goesOn = new Set(
    rows
      .filter((row) => row.page !== page && row.shop === shop && DAY_PAGES.has(row.page))
      .flatMap(({ field, missingSince }) => (missingSince === null ? [field] : [])),
  );
  const stopped = DAY_PAGES.has(page) ? unread.filter((field) => !goesOn.has(field)) : unread;
  return {
    rules: NEEDS.filter(
      (need) => need.page === page && need.fields.some((field) => stopped.includes(field)),
    ).map(({ rule }) => rule),
    trends: DAY_PAGES.has(page) ? stopped.filter((field) => field !== 'rows') : [],
  };
}

function pageHealth(rows: readonly FieldHealth[], all: readonly FieldHealth[]): PageHealth {
  const fields = onePerField(rows);
  const newest = rows.reduce((a, b) => (b.lookedAt > a.lookedAt ? b : a));
  const { page, shop, shopName, url, lookedAt, layout, layoutBefore, layoutSince } = newest;
  const unread = fields.filter(({ missingSince }) => missingSince !== null);
  return {
    ...{ page, shop, url, lookedAt, layout, layoutSince, fields, unread },
    ...(shopName !== undefined && { shopName }),
    ...(layoutBefore !== undefined && { layoutBefore }),
    stale: dependentsOf(
      newest,
      unread.map(({ field }) => field),
      all,
    ),
  };
}

/** A field that stands on several tabs is told once: unread where it is unread on any of them. */
function onePerField(rows: readonly FieldHealth[]): FieldHealth[] {
  return [...Map.groupBy(rows, ({ field }) => field).values()].flatMap((same) => {
    const unread = same.filter(({ missingSince }) => missingSince !== null);
    const told = newestOf(unread.length > 0 ? unread : same);
    return told ? [told] : [];
  });
}

function newestOf(rows: readonly FieldHealth[]): FieldHealth | undefined {
  return [...rows].sort((a, b) => b.lookedAt - a.lookedAt)[0];
}

function visited(rows: readonly FieldHealth[], now: Instant): FieldHealth[] {
  return rows.filter(({ lookedAt }) => now - lookedAt < VISITED);
}
