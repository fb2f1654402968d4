import { describe, expect, it } from 'vitest';
import { a07 } from '../../../../utils/insights/rules/a07';
import { a08 } from '../../../../utils/insights/rules/a08';
import { a09 } from '../../../../utils/insights/rules/a09';
import type { RuleContext } from '../../../../utils/insights/rules/rule-context';
import { addDays, type Day, HOUR, startOfDay } from '../../../../utils/model/day';
import type { Reading } from '../../../../utils/model/reading';
import { DAY_STATE } from '../../../../utils/model/series';
import { rowSeries } from '../row-series';
import { type Entry, seriesOf } from '../series-of';
import { contextOf, DAY, seriesOfKnown } from './context-of';
import { figures, lookAt, readingsOf, rowsOf, saidBy, shownBy } from './said-by';

const { provisional, suspect } = DAY_STATE;

/** Eight equal weeks of a source; every other day is like the ordinary one. */
function weeks(today: Entry, usual: Entry, count = 8): Entry[] {
  return [...Array<Entry>(count * 7).fill(usual), today];
}

const source = (path: string, uv: Entry[], pay?: Entry[]) =>
  rowSeries('source', path, DAY, { uv, ...(pay && { pay_amt: pay }) });

const SHOP = seriesOfKnown({ uv: [4_000, Array<Entry>(8).fill(4_000)] });

describe('A07 one source cut off', () => {
  const cart = source('主动回访/购物车', weeks(90, 90));
  const mine = source('主动回访/我的淘宝', weeks(70, 70));
  const judged = (row: ReturnType<typeof source>, more: Partial<RuleContext> = {}) =>
    contextOf({ series: SHOP, rows: rowsOf(row, cart, mine), ...more });

  it.each<[string, Entry, Entry, string]>([
    ['−40 %', 600, 1_000, 'urgent'],
    ['a visitor more', 601, 1_000, 'nothing'],
    // −30 % is three quarters of the threshold
    ['back above −30 %', 701, 1_000, 'cleared'],
    // 399 of 4,000 is less than a tenth
    ['a source that never brought a tenth', 10, 399, 'too-little-data'],
    ['provisional', [500, provisional], 1_000, 'urgent, provisional'],
    ['suspect', [500, suspect], 1_000, 'too-little-data'],
  ])('%s', (_, today, usual, expected) => {
    const row = source('经营优势/手淘搜索', weeks(today, usual));
    expect(saidBy(a07, judged(row))).toBe(expected);
  });

  it('takes a source that is gone beside its neighbours for cut off', () => {
    const row = source('主动回访/收藏', weeks(null, 1_000));
    expect(saidBy(a07, judged(row))).toBe('urgent, provisional');
    expect(shownBy(a07, judged(row))).toMatchObject({ sourceGone: true, shift: -1 });
    const alone = source('经营优势/手淘搜索', weeks(null, 1_000));
    expect(saidBy(a07, judged(alone))).toBe('too-little-data');
  });

  it('says what is lost, and against what', () => {
    const row = source('经营优势/手淘搜索', weeks(500, 1_000), weeks(1_200, 5_000));
    const [alert] = a07.judge(judged(row)).alerts;
    expect(alert?.money).toBe(3_800);
    // z = −500 / max(0, 50, √1000 = 31.6)
    expect(shownBy(a07, judged(row))).toEqual({
      source: '经营优势 / 手淘搜索',
      sourceVisitors: 500,
      sameWeekdayMedian: 1_000,
      shift: -0.5,
      sourceShare: 0.25,
      zScore: -10,
      historyDays: 8,
      salesLost: 3_800,
    });
  });

  it.each<[string, Partial<RuleContext>, string]>([
    ['never read', { rows: () => [] }, 'not-read'],
    [
      'not read on the day',
      { rows: rowsOf(source('经营优势/手淘搜索', weeks(null, 1_000))) },
      'not-read',
    ],
    [
      'three weeks',
      { series: {}, rows: rowsOf(source('经营优势/手淘搜索', weeks(10, 1_000, 3))) },
      'too-little-data',
    ],
    [
      'without the shop, its share is that of its neighbours',
      { series: {}, rows: rowsOf(source('手淘搜索', weeks(400, 1_000)), cart) },
      'urgent',
    ],
  ])('%s', (_, more, expected) => {
    expect(saidBy(a07, contextOf({ series: SHOP, ...more }))).toBe(expected);
  });

  it('never lays figures of two tabs beside each other', () => {
    const row = source('经营优势/手淘搜索', weeks(1_000, 1_000));
    const other = rowSeries('source', '经营优势/手淘搜索', DAY, { uv: [100] }, 'all/对比//');
    expect(saidBy(a07, contextOf({ series: SHOP, rows: rowsOf(other, row) }))).toBe('cleared');
  });
});

describe('A08 free search falling day after day', () => {
  const run = (...last: Entry[]) => {
    const entries: Entry[] = [...Array<Entry>(56).fill(1_000), ...last];
    return contextOf({ rows: rowsOf(source('经营优势/搜索/手淘搜索', entries)) });
  };

  it.each<[string, RuleContext, string]>([
    // 1,000 → 800 over three days; the weekday's median is 1,000, z = −200/50 = −4
    ['−20 % in three falls', run(1_000, 950, 900, 800), 'warn'],
    // −16 %: beyond three quarters of the threshold
    ['−16 %', run(1_000, 950, 900, 840), 'nothing'],
    ['−10 %', run(1_000, 980, 950, 900), 'cleared'],
    ['a day that did not fall', run(1_000, 1_000, 900, 700), 'cleared'],
    ['a day that was not read', run(1_000, null, 900, 700), 'too-little-data'],
    ['the day itself not read', run(1_000, 950, 900, null), 'not-read'],
    ['provisional', run(1_000, 950, 900, [800, provisional]), 'warn, provisional'],
    // falls as every week does: 1,500 before, 1,100 now, above the weekday's 1,000
    ['a weekly fall', run(1_500, 1_300, 1_200, 1_100), 'cleared'],
    [
      'no history',
      contextOf({ rows: rowsOf(source('手淘搜索', [900, 800, 700, 600])) }),
      'too-little-data',
    ],
    ['no search source', contextOf({ rows: rowsOf(source('付费推广/搜索', [1, 2])) }), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a08, context)).toBe(expected);
  });
});

describe('A09 dependence on paid traffic', () => {
  /** Fourteen looks at the tree of sources: paid visitors of the day, newest first. */
  function looks(paid: readonly (number | null)[], name = '付费推广'): Reading[] {
    return paid.flatMap((uv, back) => {
      const day: Day = addDays(DAY, -back);
      if (uv === null) return [];
      const row = {
        subject: { kind: 'source' as const, name, path: [name] },
        figures: figures({ uv }),
        subtotal: true as const,
      };
      const taken = startOfDay(addDays(day, 1)) + 9 * HOUR;
      return [
        lookAt('sycm.flow.shopsource', taken, [{ kind: 'table', rows: [row] }], {
          period: { kind: 'day', day },
        }),
      ];
    });
  }
  const judged = (paid: readonly (number | null)[], name?: string) =>
    contextOf({
      series: { uv: seriesOf('uv', DAY, Array<Entry>(20).fill(1_000)) },
      ...readingsOf(...looks(paid, name)),
    });
  const seven = (value: number | null) => Array<number | null>(7).fill(value);

  it.each<[string, RuleContext, string]>([
    ['half of the visitors', judged(seven(500)), 'warn'],
    ['less than half', judged(seven(490)), 'nothing'],
    ['37 %', judged(seven(370)), 'cleared'],
    ['ten points more than the week before', judged([...seven(300), ...seven(200)]), 'warn'],
    ['seven points more', judged([...seven(270), ...seven(200)]), 'cleared'],
    ['four days read', judged([500, 500, 500, 500]), 'too-little-data'],
    ['five days read', judged([500, null, 500, 500, null, 500, 500]), 'warn'],
    ['no line for all paid traffic', judged(seven(500), '直通车'), 'not-read'],
    ['never read', contextOf(), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a09, context)).toBe(expected);
  });

  it('shows both weeks', () => {
    expect(shownBy(a09, judged([...seven(300), ...seven(200)]))).toEqual({
      paidShare: 0.3,
      paidShareBefore: 0.2,
      rise: 0.1,
      daysRead: 7,
    });
  });
});
