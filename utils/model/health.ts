import type { RuleId } from './alert';
import type { Instant } from './day';
import type { PageId } from './page-id';
import type { MetricFigure, TroubleWhy } from './reading';
import type { TaughtFigure } from './taught';

/** How one field of one page of one shop has been read lately. */
export interface FieldHealth {
  /** `shop|page|view|field` */
  key: string;
  /** the shop's subject; '' where no shop was named */
  shop: string;
  shopName?: string;
  page: PageId;
  url: string;
  /** period, device and tab: what stands on one tab is not missing from another */
  view: string;
  /** a metric id, or the name of a part such as `title`; `page` for the page as a whole */
  field: string;
  found?: MetricFigure['found'];
  /** the layout of the last look, as in a reading */
  layout: string;
  /** the layout before, where the page has changed it */
  layoutBefore?: string;
  layoutSince: Instant;
  lastGood: Instant | null;
  lookedAt: Instant;
  /** looks in a row at which it was not read */
  misses: number;
  /** the first of these; null while it is read */
  missingSince: Instant | null;
  why?: TroubleWhy;
}

/** What the popup says of the figures that are not read; of pages that are still visited. */
export interface HealthSummary {
  fields: number;
  unread: number;
  /** since when the first of the unread has been so */
  since: Instant | null;
}

/** What cannot be trusted to be of today while fields are unread. */
export interface Dependents {
  rules: RuleId[];
  /** fields whose line in the trends has stopped */
  trends: string[];
}

/** Everything that the health board shows. */
export interface HealthBoard {
  pages: PageHealth[];
  taught: TaughtFigure[];
}

/** One page of one shop on the health board. */
export interface PageHealth {
  page: PageId;
  shop: string;
  shopName?: string;
  url: string;
  lookedAt: Instant;
  layout: string;
  layoutBefore?: string;
  layoutSince: Instant;
  fields: FieldHealth[];
  unread: FieldHealth[];
  stale: Dependents;
}
