import type { PlanItem } from '../../model/ads-desk';
import type { RuleId } from '../../model/alert';
import type { Costs } from '../../model/costs';
import type { Day, Instant } from '../../model/day';
import type { Decision } from '../../model/decision';
import type { MetricId } from '../../model/metric';
import type { ClockLimits } from '../../model/orders-desk';
import type { PageId } from '../../model/page-id';
import type { Reading, RowKind } from '../../model/reading';
import type { SeenReview } from '../../model/review';
import type { Series } from '../../model/series';
import type { RowSeries } from '../../model/series-subject';
import type { DayExclusion } from '../excluded-days';
import type { RuleOutcome } from './rule-outcome';

/** All that a rule may know of one shop on one morning. */
export interface RuleContext {
  shop: string;
  shopName: string;
  /** the day that is judged: yesterday */
  day: Day;
  now: Instant;
  /** the whole shop's daily figures, sixteen weeks and more up to `day` */
  series: Partial<Record<MetricId, Series>>;
  /** days that are no measure of an ordinary day, from `excludedDays` */
  excluded: ReadonlyMap<Day, DayExclusion>;
  /** daily figures of the shop's items, sources, words, plans; empty where none were read */
  rows(kind: RowKind): readonly RowSeries[];
  /** the shop's newest reading of a page, whenever it was taken */
  latest(page: PageId): Reading | undefined;
  /** the newest reading of each tab and period of a page, the newest first, thirty days back */
  readings(page: PageId): readonly Reading[];
  /** the shop's reviews that were first seen in the last ninety days */
  reviews: readonly SeenReview[];
  /** what goods and sales cost; left out until the operator told it */
  costs?: Costs;
  /** what the operator said that plans promote, by the plan's subject; null for no one item */
  planItems?: ReadonlyMap<string, Pick<PlanItem, 'id' | 'name'> | null>;
  /** hours that the platform usually gives this shop; left out: as they ship */
  clockLimits?: ClockLimits;
  /** what the operator changed, newest first: restarts baselines */
  decisions: readonly Decision[];
  /** a rule's thresholds for one subject, by name: the catalogue's, the shop's own, and raises */
  limits(rule: RuleId, subject: string): Readonly<Record<string, number>>;
}

/** A rule of the catalogue; switched-off rules are never asked. */
export interface ShopRule {
  id: RuleId;
  judge(context: RuleContext): RuleOutcome;
}
