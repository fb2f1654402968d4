import type { Capture } from '../model/capture';
import { type Day, dayOf } from '../model/day';
import { exactValue } from '../model/figure';
import { type MetricId, metricDefinition } from '../model/metric';
import { type PageId, sideOf } from '../model/page-id';
import type { MetricFigure, Part, Reading, RowKind, Subject } from '../model/reading';
import { type AttributionWindow, type Scope, seriesScope } from '../model/scope';
import { rowSubject, type SeriesSubject } from '../model/series-subject';

/** What a row is, as the table of subjects keeps it. */
export type RowFacts = Omit<SeriesSubject, 'scopes' | 'lastDay'>;

/** One reading's figures of one subject's day in one scope. */
export interface SpokenDay {
  subject: string;
  /** left out for the shop itself */
  row?: RowFacts;
  scope: string;
  window?: AttributionWindow;
  day: Day;
  /** how things stand at the moment */
  live: boolean;
  figures: Map<MetricId, { value: number; step: number; doubted: boolean }>;
}

/** Markets and rivals: their rows are nobody's own figures. */
const OTHERS_PAGES = /^(?:sycm\.(?:market|search|ci)\.|ali\.insight$)/;
/** The words and items of an industry, on a page of one's own. */
const OTHERS_TABS = /^(?:行业|竞)/;

/** Rows that are a part of a day, one happening, or a shop among others. */
const UNKEPT_ROWS: ReadonlySet<RowKind> = new Set(['hour', 'bill', 'alarm', 'shop', 'brand']);

/** What a page's own figure of that name is not: there these are counted per visitor of items. */
const MEANT_OTHERWISE: Partial<Record<PageId, ReadonlySet<MetricId>>> = {
  'sycm.item.macro': new Set<MetricId>(['cvr', 'order_cvr', 'uv_value', 'cart_rate', 'fav_rate']),
};

/** Stocks of money, which stand as they are whatever days the list below them is asked for. */
const STANDING: Partial<Record<PageId, ReadonlySet<MetricId>>> = {
  'ali.account': new Set<MetricId>(['balance', 'cash_balance', 'usable_balance', 'red_packet']),
};

interface Owner {
  subject: string;
  row?: RowFacts;
}

/**
 * Every figure of a reading that speaks of one day of the shop or of one of its rows. Left out are
 * subtotals, rivals and peers, markets, whatever has no exact value, and of pages that show today
 * so far all but stocks at a moment (domain notes, trap 7).
 */
export function spokenDays({ subject, page, takenAt, reading }: Capture): SpokenDay[] {
  if (!subject.startsWith('shop:') || sideOf(page) === 'buyer' || OTHERS_PAGES.test(page))
    return [];
  const days = new Map<string, SpokenDay>();
  for (const [owner, figures] of reading.parts.flatMap((part) => ownFigures(part, { subject })))
    for (const figure of figures) {
      const place = placeOf(figure, reading, owner, takenAt);
      if (place) addFigure(days, owner, place, figure);
    }
  return [...days.values()];
}

function ownFigures(part: Part, shop: Owner): [Owner, readonly MetricFigure[]][] {
  if (part.kind !== 'metrics' && part.kind !== 'table') return [];
  const owner = part.subject ? rowOf(shop, part.subject) : shop;
  if (!owner) return [];
  if (part.kind === 'metrics') return [[owner, part.figures]];
  return part.rows.flatMap((row): [Owner, readonly MetricFigure[]][] => {
    // A row of a table by day is the day of what the table belongs to.
    const own = row.subject.kind === 'day' ? owner : rowOf(owner, row.subject);
    return row.subtotal || !own ? [] : [[own, row.figures]];
  });
}

/** The series that a row's figures go to; null for what is not one's own or has no name. */
function rowOf(owner: Owner, subject: Subject): Owner | null {
  const { kind, of, name, id, path, url, image } = subject;
  if (of === 'rival' || of === 'peers' || UNKEPT_ROWS.has(kind)) return null;
  if (!(id ?? name).trim()) return null;
  const key = rowSubject(owner.subject, subject);
  const row: RowFacts = {
    subject: key,
    shop: owner.subject,
    kind,
    name,
    ...(id !== undefined && { id }),
    ...(path?.length && { path }),
    ...(url !== undefined && { url }),
    ...(image !== undefined && { image }),
  };
  return { subject: key, row };
}

/** Of which day and scope a figure is; null for one that is no day's. */
function placeOf(
  { metric, scope: own }: MetricFigure,
  { page, scope: ofPage }: Reading,
  { row }: Owner,
  takenAt: number,
): { scope: Scope; day: Day; live: boolean } | null {
  const scope = inAllDevices({ ...ofPage, ...own }, page);
  const { period, tab = '' } = scope;
  if (OTHERS_TABS.test(tab) || (!row && MEANT_OTHERWISE[page]?.has(metric))) return null;
  if (!row && STANDING[page]?.has(metric)) return { scope, day: dayOf(takenAt), live: true };
  if (period.kind === 'day') return { scope, day: period.day, live: false };
  if (period.kind === 'live' && metricDefinition(metric).aggregation === 'point')
    return { scope, day: period.day, live: true };
  return null;
}

/** Columns of 自助分析 that name no device count all of them, on its page as in its exports. */
function inAllDevices(scope: Scope, page: PageId): Scope {
  return page === 'sycm.adm' && scope.device === 'unknown' ? { ...scope, device: 'all' } : scope;
}

/** Two rows of one name that say different things are not one subject's figure: it is in doubt. */
function addFigure(
  days: Map<string, SpokenDay>,
  owner: Owner,
  { scope, day, live }: { scope: Scope; day: Day; live: boolean },
  { metric, figure, suspect, unverified }: MetricFigure,
): void {
  const value = exactValue(figure);
  if (value === null) return;
  const ofSeries = seriesScope(scope);
  const key = [owner.subject, ofSeries, day, live].join('|');
  const { window } = scope;
  const spoken = days.get(key) ?? {
    ...owner,
    scope: ofSeries,
    ...(window !== undefined && { window }),
    day,
    live,
    figures: new Map(),
  };
  days.set(key, spoken);
  const known = spoken.figures.get(metric);
  const step = figure.kind === 'exact' ? (figure.step ?? 0) : 0;
  const doubted = (suspect?.length ?? 0) > 0 || unverified !== undefined;
  if (!known) spoken.figures.set(metric, { value, step, doubted });
  else if (known.value !== value) known.doubted = true;
}
