import { knownBreakEven } from '../insights/known-costs';
import { newestBalance } from '../insights/rules/account-balance';
import { accountSpend } from '../insights/rules/account-spend';
import { usableDays } from '../insights/rules/row-days';
import type { RuleContext } from '../insights/rules/rule-context';
import { limitsFor } from '../insights/rules/settle';
import { mean } from '../insights/statistics';
import type {
  AdsBalance,
  AdsBase,
  AdsBoard,
  AdsChecks,
  AdsCounting,
  AdsEven,
  AdsItem,
  AdsLookBack,
  AdsPlan,
  AdsRecord,
} from '../model/ads-desk';
import type { CostAnswers } from '../model/costs';
import { addDays, dayOf, HOUR, startOfDay } from '../model/day';
import type { RowKind } from '../model/reading';
import { adsBalance } from './ads-balance';
import { adsBase, adsCrowds, growingCrowds, shownPremiums } from './ads-crowds';
import { creativeDrops, wordDrops } from './ads-drops';
import { adsPlans } from './ads-plans';
import { adviceOutcomes, hitRate } from './advice-outcome';
import { countingKey } from './counting';
import { type AdsRow, adsRowsOf, countingsOf, rowsCounted } from './read-rows';
import type { OrderWorth } from './sample-floor';
import { scoredRecords } from './scored-records';
import { spendShare } from './spend-share';

/** Nothing should be changed before six: the platform's own night. */
const MORNING = 6;
const WEEK = 7;
const FORTNIGHT = 14;

export interface BoardCase {
  context: RuleContext;
  /** what the operator said of the shop's costs */
  costs: Omit<CostAnswers, 'shop'>;
  /** items that plans may promote */
  items: readonly AdsItem[];
  /** what was shown and answered before, the newest first */
  records: readonly AdsRecord[];
  checks: readonly AdsChecks[];
  /** the way of counting that is wanted, as `countingKey` spells it; else the one read most */
  wanted?: string;
}

/** All that the ads desk knows of one shop this morning. */
export function adsBoard(given: BoardCase): AdsBoard {
  const { context, costs, items, records, checks, wanted } = given;
  const { shop, shopName, day, now } = context;
  const every = planRows(context);
  const countings = countingsOf(every);
  const counting: AdsCounting = countings.find((one) => countingKey(one) === wanted) ??
    countings[0] ?? { window: null };
  const rows = rowsCounted(every, counting);
  const base = adsBase(rows);
  const order = usualOrder(context) ?? orderIn(base);
  const even = knownBreakEven(costs);
  const plans = adsPlans({ context, rows, costs, order, records, checks });
  const counted = (kind: RowKind) => rowsCounted(rowsOf(context, kind), counting);
  const lookBacks = scoredRecords(records).map((record) => lookBack(record, every, context));
  return {
    ...{ shop, shopName, day, counting, even, base, order, lookBacks },
    isNight: now < startOfDay(dayOf(now)) + MORNING * HOUR,
    otherCountings: countings.filter((one) => one !== counting),
    balance: adsBalanceOf(context),
    spendShare: spendShare(context),
    ...{ plans, items: [...items] },
    words: wordDrops(counted('keyword'), worthIn(plans, even, order)),
    creatives: creativeDrops(counted('creative'), day),
    crowds: adsCrowds(counted('crowd'), shownPremiums(shop, context.readings('ali.manage')), day),
    crowdsGrowing: growingCrowds(counted('crowd')),
    hitRate: hitRate(lookBacks),
  };
}

/** The plans of the account, or its scenes where plans were never read. */
function planRows(context: RuleContext): AdsRow[] {
  const plans = rowsOf(context, 'plan');
  return plans.length > 0 ? plans : rowsOf(context, 'scene');
}

/** A word is worth what its plan's sales leave: its item's own, where that is known. */
function worthIn(plans: readonly AdsPlan[], even: AdsEven, order: number | null) {
  const byName = new Map(plans.map((plan) => [plan.name, plan.even]));
  return (path: readonly string[]): OrderWorth => {
    const own = path.flatMap((name) => byName.get(name) ?? [])[0] ?? even;
    return { order, left: 'left' in own ? own.left : 0 };
  };
}

function rowsOf(context: RuleContext, kind: RowKind): AdsRow[] {
  const { shop, day } = context;
  const readings = [...context.readings('ali.report'), ...context.readings('ali.manage')];
  return adsRowsOf(kind, { shop, rows: context.rows(kind), readings, last: day });
}

/** How long the account's balance lasts. */
export function adsBalanceOf(context: RuleContext): AdsBalance {
  const { now, shop } = context;
  const limit = limitsFor(context, 'A30', shop);
  return adsBalance({
    balance: newestBalance(context.readings('ali.account')) ?? null,
    spend: spendOf(context),
    now,
    limits: { critical: limit('urgentBalanceDays'), low: limit('balanceDays') },
  });
}

/** A day that still grows counts only where there are too few others. */
function spendOf(context: RuleContext): number[] {
  const days = accountSpend(context, WEEK);
  const closed = days.filter(({ open }) => !open);
  const isEnough = closed.filter(({ spend }) => spend > 0).length >= 3;
  return (isEnough ? closed : days).map(({ spend }) => spend);
}

/** CNY of a usual order of the shop. */
function usualOrder({ series, day }: RuleContext): number | null {
  const values = usableDays(series.aov, day, FORTNIGHT).map(({ value }) => value);
  return values.length > 0 ? mean(values) : null;
}

function orderIn(base: AdsBase | null): number | null {
  return base && base.orders > 0 ? base.sales / base.orders : null;
}

function lookBack(record: AdsRecord, rows: readonly AdsRow[], { now }: RuleContext): AdsLookBack {
  const row = rows.find(
    ({ subject, scope }) => subject === record.subject && scope === record.scope,
  );
  return { ...record, outcomes: adviceOutcomes(record, row?.days, addDays(dayOf(now), -1)) };
}
