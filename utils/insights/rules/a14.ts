import { DAY_LENGTH, dayOf } from '../../model/day';
import { exactValue } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import type { TableRow } from '../../model/reading';
import { type RowSeries, rowSubject } from '../../model/series-subject';
import { mean } from '../statistics';
import { itemRows } from './item-rows';
import { freshTabs, standingNow } from './live-pages';
import { usableDays } from './row-days';
import type { RuleContext, ShopRule } from './rule-context';
import { exactly, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, marginBelow, settle, shortName } from './settle';
import { weightiest } from './weightiest';
import { moneyAtRisk, stake } from './worth';

/** A stock that is older says little. */
const MOST_AGE = 2 * DAY_LENGTH;
const WEEK = 7;
/** So many of the seven days must be read; otherwise the page's own thirty days are taken. */
const LEAST_DAYS = 4;
/** Fewer pieces than these do not show how fast an item sells. */
const LEAST_SOLD = 5;

const ON_SALE = /出售中|在售|在线/;

/** 库存可售天数低: pieces in stock by pieces sold on a mean day of the last week. */
export const a14: ShopRule = {
  id: 'A14',
  judge(context) {
    const pages = freshTabs(context, 'qn.items', MOST_AGE);
    if (pages.length === 0) return quiet('A14', 'not-read');
    const sold = new Map(
      itemRows(context, 'pay_items').map((row) => [row.subject.subject, row] as const),
    );
    const seen = new Set<string>();
    const outcomes = pages.flatMap(({ parts, takenAt }) =>
      parts.flatMap((part) =>
        part.kind !== 'table'
          ? []
          : part.rows.flatMap((row) => {
              const subject = rowSubject(context.shop, row.subject);
              if (row.subject.kind !== 'item' || seen.has(subject) || !isOnSale(row)) return [];
              seen.add(subject);
              return [judgeItem(context, { row, subject, takenAt, sold: sold.get(subject) })];
            }),
      ),
    );
    return standingNow(weightiest('A14', outcomes), context);
  },
};

interface ShelfItem {
  row: TableRow;
  subject: string;
  takenAt: number;
  sold: RowSeries | undefined;
}

function judgeItem(context: RuleContext, item: ShelfItem): RuleOutcome {
  const { row, subject, takenAt } = item;
  const stock = figureIn(row, 'shelf_stock');
  const pace = paceOf(item, context.day);
  if (stock === null || pace === null) return quiet('A14', 'too-little-data');
  const limit = limitsFor(context, 'A14', subject);
  const days = stock / pace.perDay;
  const price = figureIn(row, 'shelf_price');
  const risk = price === null ? null : (limit('stockDays') - days) * pace.perDay * price;
  const card = cardOf('A14', context, {
    subject,
    subjectName: shortName(row.subject.name, 40),
    page: 'qn.items',
    day: dayOf(context.now),
    severity: days < limit('urgentStockDays') ? 'urgent' : 'warn',
    evidence: [
      { ...exactly('stock', stock, 'count'), readAt: takenAt },
      exactly(pace.label, pace.perDay, 'decimal'),
      exactly('stockDays', days, 'decimal'),
      exactly('daysRead', pace.days, 'count'),
      ...stake('salesAtRisk', risk),
    ],
    ...moneyAtRisk(risk),
  });
  return settle(card, [marginBelow(days, limit('stockDays'))]);
}

/** Pieces a day: of the last week's days, else of the thirty that the page itself counts. */
function paceOf({ row, sold }: ShelfItem, last: string) {
  const week = usableDays(sold?.series.pay_items, last, WEEK).map(({ value }) => value);
  const inWeek = mean(week) * week.length;
  if (week.length >= LEAST_DAYS && inWeek >= LEAST_SOLD)
    return { label: 'soldPerDay', perDay: mean(week), days: week.length };
  const month = figureIn(row, 'shelf_sold_30d');
  if (week.length >= LEAST_DAYS || month === null || month < LEAST_SOLD) return null;
  return { label: 'soldPerDayOf30', perDay: month / 30, days: 30 };
}

function isOnSale({ texts = [] }: TableRow): boolean {
  const state = texts.find(({ label }) => label.includes('状态'))?.text;
  return state === undefined || ON_SALE.test(state);
}

function figureIn({ figures }: TableRow, metric: MetricId): number | null {
  const found = figures.find((one) => one.metric === metric && !one.suspect?.length);
  return exactValue(found?.figure);
}
