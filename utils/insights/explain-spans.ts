import type { ChangeExplained, ChangeRefusal, ChangeSide } from '../model/change';
import { type Day, type DaySpan, daysOf } from '../model/day';
import type { MetricId } from '../model/metric';
import type { Series } from '../model/series';
import type { DayExclusion } from './excluded-days';
import { changeCautions } from './explain-cautions';
import {
  type DaySales,
  type SalesDay,
  type SalesMetrics,
  salesDay,
  sumSales,
} from './explain-days';
import { explainSales } from './explain-sales';

export interface SpansInput {
  span: DaySpan;
  base: DaySpan;
  /** leave a pair of days out where one of the two cannot be used */
  pairs: boolean;
  series: Partial<Record<MetricId, Series>>;
  metrics: SalesMetrics;
  read?: typeof salesDay;
  /** promotions and bulk orders of both spans */
  excluded: ReadonlyMap<Day, DayExclusion>;
}

/** The answer, and the days of either side that went into it. */
export interface SpansExplained {
  answer: ChangeExplained;
  days: { before: Day[]; after: Day[] };
}

type Read = Extract<SalesDay, { read: 'all' }>;

/**
 * Why sales moved between two stretches of days. Visitors and buyers are people and are never
 * added up to people of a week: a side is its mean day times its days, so that
 * sales = days × mean visitors × (buyers ÷ visitors) × (sales ÷ buyers), each of them from the sums
 * of the days. The parts sum to the change to the cent. Sides of different length are compared by
 * their mean day. A day that was not read is named and nothing is said, unless `pairs` leaves its
 * pair out.
 */
export function explainSpans(input: SpansInput): SpansExplained | ChangeRefusal {
  const read = input.read ?? salesDay;
  const side = (span: DaySpan) => daysOf(span).map((day) => read(input.series, input.metrics, day));
  const before = side(input.base);
  const after = side(input.span);
  if (before.length === after.length && input.pairs) {
    const kept = before.map((one, i) => isRead(one) && isRead(after[i]));
    const keep = (_: SalesDay, i: number) => kept[i];
    if (kept.some(Boolean))
      return explain(input, before.filter(keep).filter(isRead), after.filter(keep).filter(isRead));
  }
  const refused = refusalOf(before, after);
  return refused ?? explain(input, before.filter(isRead), after.filter(isRead));
}

function explain(input: SpansInput, before: Read[], after: Read[]): SpansExplained | ChangeRefusal {
  const perDay = before.length !== after.length;
  const was = sideOf(input.base, before, perDay);
  const is = sideOf(input.span, after, perDay);
  const why = explainSales({
    before: totals(was),
    after: totals(is),
    baseDay: input.base.from,
  });
  if ('missing' in why)
    return {
      why: 'impossible',
      missing: why.missing.map((metric) => nameIn(input.metrics, metric)),
    };
  const days = { before: before.map(({ day }) => day), after: after.map(({ day }) => day) };
  const used = new Set([...days.before, ...days.after]);
  const answer: ChangeExplained = {
    kind: 'explained',
    before: was.side,
    after: is.side,
    perDay,
    leftOut: [...daysOf(input.base), ...daysOf(input.span)].filter((day) => !used.has(day)),
    why,
    cautions: changeCautions({ before, after, excluded: input.excluded }),
  };
  return { answer, days };
}

interface Side {
  side: ChangeSide;
  sums: DaySales;
  perDay: boolean;
}

function sideOf(span: DaySpan, read: Read[], perDay: boolean): Side {
  const sums = sumSales(read.map(({ sales }) => sales));
  const days = read.length;
  const money = perDay ? sums.payAmt / days : sums.payAmt;
  return {
    side: {
      span,
      days,
      payAmt: Math.round(money * 100) / 100,
      uv: sums.uv / days,
      payBuyers: sums.payBuyers / days,
    },
    sums,
    perDay,
  };
}

/** Sums where both sides have as many days: whole people, whole cents. */
function totals({ side, sums, perDay }: Side): DaySales {
  return perDay
    ? { payAmt: side.payAmt, uv: side.uv, payBuyers: side.payBuyers }
    : { ...sums, payAmt: side.payAmt };
}

function refusalOf(before: SalesDay[], after: SalesDay[]): ChangeRefusal | null {
  const all = [...before, ...after];
  const unread = all.filter(({ read }) => read === 'none').map(({ day }) => day);
  if (unread.length === all.length) return { why: 'never-read' };
  const pairs =
    before.length === after.length && before.some((one, i) => isRead(one) && isRead(after[i]));
  if (unread.length > 0) return { why: 'unread', days: [...new Set(unread)].sort(), pairs };
  const parts = all.filter((one) => one.read === 'part');
  const [first] = parts;
  if (!first) return null;
  const why = parts.some((one) => one.why === 'suspect') ? 'suspect' : 'missing';
  return {
    why,
    missing: [...new Set(parts.flatMap(({ metrics }) => metrics))],
    days: [...new Set(parts.map(({ day }) => day))].sort(),
  };
}

function isRead(day: SalesDay | undefined): day is Read {
  return day?.read === 'all';
}

/** The shop's own names of the three figures, as the subject calls them. */
function nameIn(metrics: SalesMetrics, metric: MetricId): MetricId {
  if (metric === 'uv') return metrics.uv;
  return metric === 'pay_buyers' ? metrics.payBuyers : metrics.payAmt;
}
