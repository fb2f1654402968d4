import { excludedDays } from '../../utils/insights/excluded-days';
import { limitsOf, limitValues } from '../../utils/insights/rules/limits';
import type { RuleContext } from '../../utils/insights/rules/rule-context';
import { runShopRules } from '../../utils/insights/rules/run-rules';
import type { Alert, RuleId } from '../../utils/model/alert';
import { addDays, type Day } from '../../utils/model/day';
import { chance } from '../practice/shop/random';
import type { Happening, ShopSize } from '../practice/shop/scenario';
import { isPromotion } from '../practice/shop/traffic';
import { morningAfter, SHOP, simulatedMorning } from './simulated-shop';

/** Between these two years of days a morning is drawn. */
const FIRST_DAY: Day = '2025-01-06';
const SPAN = 650;

/** Nothing set and nothing raised: what a new operator gets. */
const AS_SHIPPED = { settings: [], raises: [] };

/** An event to be found, and the rules whose card would tell of it. */
export interface Planted {
  happening: Omit<Happening, 'from'>;
  rules: RuleId[];
  /** mornings within which it must be found */
  within: number;
}

/** Runs in a page: mornings of simulated shops, judged as the product judges them. */
export const alarmsPage = {
  /** Mornings without any event: cards by severity, and which rules made them. */
  quiet({ mornings, size }: { mornings: number; size?: ShopSize }) {
    const cards = { urgent: 0, warn: 0, info: 0 };
    const rules: Partial<Record<RuleId, number>> = {};
    for (let i = 0; i < mornings; i++)
      for (const card of cardsOf(`quiet-${i}`, quietDay(`quiet-${i}`), [], size)) {
        cards[card.severity] += 1;
        if (card.severity === 'urgent') rules[card.rule] = (rules[card.rule] ?? 0) + 1;
      }
    return { cards, rules };
  },
  /** In how many of `runs` shops an event is found in time. */
  planted({ event, runs, size }: { event: Planted; runs: number; size?: ShopSize }): number {
    let found = 0;
    for (let i = 0; i < runs; i++) if (isFound(event, `planted-${i}`, size)) found += 1;
    return found;
  },
};

function isFound({ happening, rules, within }: Planted, seed: string, size?: ShopSize): boolean {
  const from = quietDay(seed, within);
  for (let after = 0; after < within; after++) {
    const alerts = alertsOf(seed, addDays(from, after), [{ ...happening, from }], size);
    if (alerts.some(({ rule }) => rules.includes(rule))) return true;
  }
  return false;
}

/** What stands in the list as a card of its own. */
function cardsOf(seed: string, day: Day, happenings: readonly Happening[], size?: ShopSize) {
  const alerts = alertsOf(seed, day, happenings, size);
  const folded = new Set(alerts.flatMap(({ children = [] }) => children));
  return alerts.filter(({ id }) => !folded.has(id));
}

function alertsOf(
  seed: string,
  day: Day,
  happenings: readonly Happening[],
  size?: ShopSize,
): Alert[] {
  const scenario = { seed, today: addDays(day, 1), happenings, ...(size && { size }) };
  const { series, sources } = simulatedMorning(scenario, day);
  const context: RuleContext = {
    shop: SHOP,
    shopName: '模拟店',
    day,
    now: morningAfter(day),
    series,
    excluded: excludedDays(addDays(day, -120), day, series),
    rows: (kind) => (kind === 'source' ? sources : []),
    latest: () => undefined,
    readings: () => [],
    reviews: [],
    decisions: [],
    limits: (rule, subject) => limitValues(limitsOf(rule, SHOP, subject, AS_SHIPPED)),
  };
  const { outcome, failures } = runShopRules(context);
  for (const { rule, error } of failures) throw new Error(`${rule} failed: ${error}`);
  return outcome.alerts;
}

/** An ordinary day, with as many behind it: no promotion of the calendar and none of the shop's. */
function quietDay(seed: string, length = 1): Day {
  for (let attempt = 0; ; attempt++) {
    const day = addDays(FIRST_DAY, Math.floor(chance(seed, 'day', attempt) * SPAN));
    const days = Array.from({ length }, (_, i) => addDays(day, i));
    const calendar = excludedDays(day, addDays(day, length), {});
    if (days.every((one) => !isPromotion(one) && !calendar.has(one))) return day;
  }
}
