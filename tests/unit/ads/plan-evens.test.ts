import { describe, expect, it } from 'vitest';
import { planEvens } from '../../../utils/ads/plan-evens';
import { a32 } from '../../../utils/insights/rules/a32';
import { itemMargin } from '../../../utils/insights/rules/item-margin';
import { planItems } from '../../../utils/insights/rules/plan-items';
import type { RuleContext } from '../../../utils/insights/rules/rule-context';
import { addDays, DAY_LENGTH, HOUR, startOfDay } from '../../../utils/model/day';
import type { RowText, TableRow } from '../../../utils/model/reading';
import type { RowSeries } from '../../../utils/model/series-subject';
import { rowSeries } from '../insights/row-series';
import { contextOf, DAY, SHOP } from '../insights/rules/context-of';
import {
  figures,
  lookAt,
  readingsOf,
  rowsOf,
  saidBy,
  shownBy,
  tableRow,
} from '../insights/rules/said-by';

const NOW = startOfDay(addDays(DAY, 1)) + 9 * HOUR;
const CUP = '701122334455';
const POT = '701122334477';
const PLAN = `${SHOP}>plan:66`;
const COSTS = { margin: 0.4, fees: 0.05, refunds: 0.2, shipping: 0.03 };

/** What buyers paid and took on each of the last days. */
function sold(id: string, perDay: readonly [amount: number, pieces: number], days = 10): RowSeries {
  const [amount, pieces] = perDay;
  const row = rowSeries('item', id, DAY, {
    pay_amt: Array(days).fill(amount),
    pay_items: Array(days).fill(pieces),
  });
  return { ...row, subject: { ...row.subject, subject: `${SHOP}>item:${id}`, id, name: '杯子' } };
}

const planRow = (texts: RowText[] = [], id = '66', name = '主推'): TableRow => ({
  ...tableRow('plan', name, { cost: 100 }, { texts }),
  subject: { kind: 'plan', name, id },
});
const itemRow = (id: string, path: string[]): TableRow => ({
  ...tableRow('item', '杯子', { cost: 50 }),
  subject: { kind: 'item', name: '杯子', id, path: [...path, '杯子'] },
});
const list = (rows: TableRow[], more: { rowsInAll?: number } = {}, hoursAgo = 1) =>
  lookAt('ali.manage', NOW - hoursAgo * HOUR, [{ kind: 'table', rows, ...more }]);
const shelf = (price: number, daysAgo: number) =>
  lookAt('qn.items', NOW - daysAgo * DAY_LENGTH, [
    {
      kind: 'table',
      rows: [
        {
          subject: { kind: 'item', name: '杯子', id: CUP },
          figures: figures({ shelf_price: price }),
        },
      ],
    },
  ]);

describe('the one item of a plan', () => {
  const itemOf = (context: RuleContext) => {
    const item = planItems(context).get(PLAN);
    return item ? `${item.id} ${item.by}` : 'none';
  };
  const promoted = (text: string) => [{ label: '推广宝贝', text }];
  const seen = (...readings: Parameters<typeof readingsOf>) =>
    contextOf({ now: NOW, ...readingsOf(...readings) });

  it.each<[string, RuleContext, string]>([
    [
      'title and number beside the plan',
      seen(list([planRow(promoted(`杯子 ID:${CUP}`))])),
      `${CUP} page`,
    ],
    ['a bare number', seen(list([planRow(promoted(`杯子 ${CUP}`))])), `${CUP} page`],
    ['a title that nobody knows', seen(list([planRow(promoted('杯子'))])), 'none'],
    [
      'the title of an item that is known',
      contextOf({
        now: NOW,
        rows: rowsOf(sold(CUP, [950, 10])),
        ...readingsOf(list([planRow(promoted('杯子'))])),
      }),
      `${CUP} page`,
    ],
    [
      'the one item that stands under it',
      seen(list([planRow(), itemRow(CUP, ['主推'])])),
      `${CUP} page`,
    ],
    [
      'two items under it',
      seen(list([planRow(), itemRow(CUP, ['主推', '单元']), itemRow(POT, ['主推', '单元'])])),
      'none',
    ],
    [
      'one of two items, the other on the next page',
      seen(list([planRow(), itemRow(CUP, ['主推'])], { rowsInAll: 21 })),
      'none',
    ],
    [
      'two plans of one name',
      seen(list([planRow(), planRow([], '67'), itemRow(CUP, ['主推'])])),
      'none',
    ],
    [
      'another item today than last week',
      seen(
        list([planRow(promoted(`壶 ID:${POT}`))]),
        list([planRow(promoted(`杯子 ID:${CUP}`))], {}, 150),
      ),
      'none',
    ],
    [
      'the operator’s word goes before the page’s',
      contextOf({
        now: NOW,
        planItems: new Map([[PLAN, { id: POT, name: '壶' }]]),
        ...readingsOf(list([planRow(promoted(`杯子 ID:${CUP}`))])),
      }),
      `${POT} operator`,
    ],
    [
      'several, says the operator',
      contextOf({
        now: NOW,
        planItems: new Map([[PLAN, null]]),
        ...readingsOf(list([planRow(promoted(`杯子 ID:${CUP}`))])),
      }),
      'none',
    ],
  ])('%s', (_, context, expected) => {
    expect(itemOf(context)).toBe(expected);
  });
});

describe('the margin of an item', () => {
  const unitCosts = { [CUP]: 38 };
  it.each<[string, RuleContext, object]>([
    // 950 ÷ 10 = 95; 1 − 38/95 = 0.6
    [
      'what buyers paid',
      contextOf({ now: NOW, rows: rowsOf(sold(CUP, [950, 10])), ...readingsOf(shelf(120, 1)) }),
      { price: 95, from: 'paid', margin: 0.6 },
    ],
    [
      'two pieces are too few: the shelf',
      contextOf({ now: NOW, rows: rowsOf(sold(CUP, [200, 1], 2)), ...readingsOf(shelf(95, 6)) }),
      { price: 95, from: 'shelf', margin: 0.6 },
    ],
    [
      'a shelf of last week',
      contextOf({ now: NOW, ...readingsOf(shelf(95, 8)) }),
      { why: 'no-price' },
    ],
    [
      'sold below its cost',
      contextOf({ now: NOW, ...readingsOf(shelf(19, 1)) }),
      { price: 19, from: 'shelf', margin: -1 },
    ],
  ])('%s', (_, context, expected) => {
    expect(itemMargin(context, CUP, unitCosts)).toMatchObject(expected);
  });

  it('is not known without a cost', () => {
    expect(itemMargin(contextOf({ now: NOW }), POT, unitCosts)).toEqual({
      known: false,
      why: 'no-cost',
    });
  });
});

describe('the break-even of a plan', () => {
  const context = (unit = 38) => ({
    given: contextOf({
      now: NOW,
      rows: rowsOf(sold(CUP, [950, 10])),
      ...readingsOf(list([planRow([{ label: '推广宝贝', text: `杯子 ID:${CUP}` }])])),
    }),
    costs: { ...COSTS, unitCosts: { [CUP]: unit } },
  });

  it('is its item’s own, with the shop’s fees, refunds and shipping', () => {
    const { given, costs } = context();
    const { even, evenOf } = planEvens(given, costs)(PLAN);
    // 0.8 × (0.6 − 0.05) − 0.03 = 0.41
    expect(even).toMatchObject({ known: 'whole', left: expect.closeTo(0.41, 10) });
    expect(evenOf).toMatchObject({ whose: 'item', cost: 38, price: 95 });
    // the shop's own: 0.25
    expect(planEvens(given, costs)('other').even).toMatchObject({ left: expect.closeTo(0.25, 10) });
  });

  it('can be known where the shop’s margin is not', () => {
    const { given, costs } = context();
    const of = planEvens(given, { ...costs, margin: null });
    expect(of(PLAN).even.known).toBe('whole');
    expect(of('other').even.known).toBe('nothing');
  });

  it('is never reached by an item that is sold below its cost', () => {
    const { given, costs } = context(96);
    expect(planEvens(given, costs)(PLAN).even).toEqual({ known: 'never' });
  });

  it('is the shop’s, and says why, where the item’s cost or price is not known', () => {
    const { given, costs } = context();
    const of = (more: Partial<RuleContext>, unitCosts: Record<string, number> = costs.unitCosts) =>
      planEvens({ ...given, ...more }, { ...costs, unitCosts })(PLAN).evenOf;
    expect(of({}, { [POT]: 3 })).toMatchObject({ whose: 'shop', why: 'no-cost' });
    expect(of({ rows: () => [] })).toMatchObject({ whose: 'shop', why: 'no-price' });
  });

  it('is the one that the alert about losing plans goes by', () => {
    const { given, costs } = context();
    const days = (value: number) => Array<number>(14).fill(value);
    const row = rowSeries(
      'plan',
      '主推',
      DAY,
      { cost: days(100), ad_gmv: days(220), ad_ord: days(2) },
      'unknown//15/',
    );
    const plan = { ...row, subject: { ...row.subject, subject: PLAN } };
    const judged = (unit: number) => ({
      ...given,
      rows: rowsOf(sold(CUP, [950, 10]), plan),
      costs: { ...costs, unitCosts: { [CUP]: unit } },
    });
    // 2.2 on 28 orders reaches 2.92: below the shop's 4, above the item's 2.44
    expect(saidBy(a32, { ...judged(38), readings: () => [] })).toBe('urgent');
    expect(saidBy(a32, judged(38))).not.toContain('urgent');
    // 57 of 95 leave 0.4, as the shop's: 0.25
    expect(shownBy(a32, judged(57))).toMatchObject({ breakEven: 4, ofItem: '杯子' });
  });
});
