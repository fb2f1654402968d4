import type { Day } from './day';
import type { MetricId } from './metric';
import type { RowKind, Subject } from './reading';
import type { Series } from './series';

/**
 * One thing that a shop's figures are kept for apart from the shop itself: an item, a traffic
 * source, a word, an advertising plan. Its `subject` is the name under which its series stand.
 */
export interface SeriesSubject {
  /** `shop:NAME>kind:id`, or the path or name where the platform gives no number */
  subject: string;
  /** what it belongs to: `shop:NAME`, or an item or plan of it for that item's sources or plan's words */
  shop: string;
  kind: RowKind;
  name: string;
  id?: string;
  path?: string[];
  url?: string;
  image?: string;
  /** scopes under which it has daily figures, as `seriesScope` spells them */
  scopes: string[];
  lastDay: Day;
}

/** One scope in which a subject has daily figures. */
export interface SeriesScope {
  /** as `seriesScope` spells it */
  scope: string;
  metrics: MetricId[];
  firstDay: Day;
  lastDay: Day;
}

/** A row's daily figures in one scope. */
export interface RowSeries {
  subject: SeriesSubject;
  scope: string;
  series: Partial<Record<MetricId, Series>>;
}

/** `|` parts the fields of keys, so no subject may hold one. */
const RESERVED = /\|/g;

/**
 * The stable name of a row's series. The platform's number decides where there is one, because
 * titles and names change; a source is its whole path, because 其他 stands under many.
 */
export function rowSubject(shop: string, { kind, id, path, name }: Subject): string {
  const own = id ?? (path?.length ? path.join('/') : name);
  return `${shop}>${kind}:${own.trim().replace(RESERVED, '¦')}`;
}

/** The stable name of a shop's series, from its name; a platform's own sign stands in the name. */
export function shopOfName(name: string): string {
  return `shop:${name.trim().replace(RESERVED, '¦')}`;
}

/** The shop that a series' subject belongs to: itself for a shop. */
export function shopOfSubject(subject: string): string {
  const end = subject.indexOf('>');
  return end < 0 ? subject : subject.slice(0, end);
}
