import type { Activity, ActivityRecord, ActivityTimes } from '../model/activity';
import { ACTIVITY_TIMES } from '../model/activity';
import type { Instant } from '../model/day';
import { kindByName, kindOf } from './activity-kinds';
import { stageOf, standingOf } from './activity-standing';
import { checkPrices, type PriceFacts } from './check-prices';
import { judgeGates, type OwnFigures } from './judge-gates';
import { pageFees } from './page-fees';
import { pageTimes } from './page-times';
import { withPrices } from './price-gates';

/** What is known of a shop beside its activities. */
export interface ShopFacts {
  figures: OwnFigures;
  prices: Omit<PriceFacts, 'now'>;
}

/** Nothing but what the pages of activities say. */
export const NO_FACTS: ShopFacts = {
  figures: { shop: new Map(), items: [], thirty: new Map() },
  prices: { prices: [], stock: new Map(), names: new Map() },
};

/** One line of the ledger: what pages said, and over it what the operator said. */
export function activityOf(record: ActivityRecord, facts: ShopFacts, now: Instant): Activity {
  const { id, shop, seen, own } = record;
  const name = own.name ?? seen?.name ?? '';
  const kind = kindOf(own.kind ?? kindByName(name));
  const times: ActivityTimes = { ...pageTimes(seen?.phases ?? []), ...own.times };
  const standing = standingOf(seen?.status);
  const prices = checkPrices(seen, own.items, { ...facts.prices, now });
  return {
    id,
    shop,
    kind: kind.id,
    group: kind.group,
    name,
    ...(seen?.status !== undefined && { status: seen.status }),
    ...(seen?.url !== undefined && { url: seen.url }),
    ...(seen && { readAt: seen.readAt }),
    times,
    ownTimes: ACTIVITY_TIMES.filter((time) => own.times[time] !== undefined),
    standing,
    joins: own.joins ?? joinsBy(standing),
    stage: stageOf(times, own.afterDays, now),
    gates: withPrices(judgeGates(seen?.gates ?? [], facts.figures), prices),
    fees: seen?.fees ?? [],
    costs: { ...pageFees(seen?.fees ?? []), ...own.costs },
    prices,
    own,
  };
}

/** The numbers of the items that take part, as pages and the operator name them. */
export function itemIds({ seen, own }: ActivityRecord): string[] {
  const read = seen?.items.flatMap(({ subject }) => subject.id ?? []) ?? [];
  return [...new Set([...read, ...own.items.map(({ id }) => id)])];
}

function joinsBy(standing: Activity['standing']): boolean | null {
  if (standing === 'in') return true;
  return standing === 'out' || standing === 'refused' ? false : null;
}
