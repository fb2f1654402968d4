import { describe, expect, it } from 'vitest';
import { decisionAnswers, overlapping } from '../../../utils/insights/decision-effect';
import { activityLift, trendFactor } from '../../../utils/insights/decision-effect-lift';
import { effectSize, student99 } from '../../../utils/insights/decision-effect-size';
import type { DayExclusion } from '../../../utils/insights/excluded-days';
import { addDays, type Day, HOUR, startOfDay, weekday } from '../../../utils/model/day';
import type { Decision, DecisionKind } from '../../../utils/model/decision';
import type { DecisionAnswer, MetricEffect, TooLittle } from '../../../utils/model/journal';
import type { MetricId } from '../../../utils/model/metric';
import { DAY_STATE, type DayFigure, type Series } from '../../../utils/model/series';

/** A Wednesday in summer, seven quiet weeks after 618. */
const CHANGED = '2026-08-12';
const AT = startOfDay(CHANGED) + 10 * HOUR;
const SHOP = 'shop:练习店';
const ITEM = `${SHOP}>item:601234567890`;

function decision(change: Partial<Decision> = {}): Decision {
  return {
    id: 'd',
    shop: SHOP,
    subject: SHOP,
    subjectName: '练习店',
    kind: 'price',
    what: '',
    at: AT,
    notedAt: AT,
    ...change,
  };
}

/** A metric from eight weeks before the change to `last` days after it. */
function series(
  metric: MetricId,
  value: (day: Day, after: boolean) => number | null | Partial<DayFigure>,
  { weeks = 8, last = 14 } = {},
): Series {
  const first = addDays(CHANGED, -7 * weeks);
  const days = Array.from({ length: 7 * weeks + 1 + last }, (_, i): DayFigure => {
    const day = addDays(first, i);
    const given = value(day, day > CHANGED);
    if (typeof given === 'object' && given !== null)
      return { day, value: 0, state: DAY_STATE.settled, ...given };
    return { day, value: given, state: given === null ? DAY_STATE.gap : DAY_STATE.settled };
  });
  return { subject: SHOP, scope: 'all//', metric, days };
}

const days = (count: number) => Array.from({ length: count }, (_, i) => addDays(CHANGED, i + 1));

function sizeOf(metric: MetricId, all: Series[], count = 7): MetricEffect {
  const input = Object.fromEntries(all.map((one) => [one.metric, one]));
  return effectSize({
    metric,
    series: input,
    after: days(count),
    before: CHANGED,
    excluded: new Map(),
  });
}

function compared(effect: MetricEffect | undefined) {
  if (effect?.kind !== 'compared') throw new Error(JSON.stringify(effect));
  return effect;
}

function ready(answer: DecisionAnswer | undefined) {
  if (answer?.kind !== 'ready') throw new Error(JSON.stringify(answer));
  return answer;
}

describe('the size of an effect', () => {
  it('is the mean of the days over the mean of their weekdays', () => {
    // 56 days of 1000, then 7 of 800. σ = 5 % (floor), 49 degrees of freedom: t = 2.680;
    // √(1/7 + 7·(1/7)²/8) = 0.40089; half the interval 0.05·0.40089·2.680 = 0.05372.
    const effect = compared(sizeOf('uv', [series('uv', (_, after) => (after ? 800 : 1000))]));
    expect(effect).toMatchObject({
      after: 800,
      base: 1000,
      verdict: 'down',
      days: 7,
      baseDays: 56,
    });
    expect(effect.shift).toBeCloseTo(-0.2, 10);
    expect(effect.low).toBeCloseTo(-0.25372, 4);
    expect(effect.high).toBeCloseTo(-0.14628, 4);
  });

  it('sets each day against its own weekday', () => {
    // Weekends twice as busy: three days Thursday to Saturday have the base (100+100+200)/3.
    const busy = (day: Day) => (weekday(day) > 5 ? 200 : 100);
    const effect = compared(sizeOf('pay_amt', [series('pay_amt', busy)], 3));
    expect(effect.base).toBeCloseTo(400 / 3, 10);
    expect(effect).toMatchObject({ verdict: 'unclear' });
    expect(effect.shift).toBeCloseTo(0, 12);
  });

  it('recomputes a ratio from the sums of its parts', () => {
    // After: 10 of 100 and, from the third day on, 60 of 1000 visitors; base 50 of 1000.
    const late = (day: Day) => day > addDays(CHANGED, 2);
    const effect = compared(
      sizeOf('cvr', [
        series('uv', (day, after) => (after && !late(day) ? 100 : 1000)),
        series('pay_buyers', (day, after) => (after ? (late(day) ? 60 : 10) : 50)),
      ]),
    );
    // (2·10 + 5·60) / (2·100 + 5·1000) = 320 / 5200
    expect(effect.after).toBeCloseTo(320 / 5200, 12);
    expect(effect.base).toBeCloseTo(0.05, 12);
    expect(effect).not.toHaveProperty('averaged');
  });

  it('says where a ratio could only be averaged', () => {
    const effect = compared(sizeOf('aov', [series('aov', () => 90)]));
    expect(effect).toMatchObject({ averaged: true, after: 90 });
  });

  it('counts unread and contradicted days, and names those that may still change', () => {
    const effect = compared(
      sizeOf('uv', [
        series('uv', (day) => {
          if (day === addDays(CHANGED, 2)) return null;
          if (day === addDays(CHANGED, 3)) return { value: 5, state: DAY_STATE.suspect };
          if (day === addDays(CHANGED, 7)) return { value: 1000, state: DAY_STATE.provisional };
          return 1000;
        }),
      ]),
    );
    expect(effect).toMatchObject({
      days: 5,
      daysInAll: 7,
      unread: 2,
      open: [addDays(CHANGED, 7)],
      after: 1000,
    });
  });

  it.each<[TooLittle, MetricId, Series[]]>([
    ['few-days', 'uv', [series('uv', (day) => (day > addDays(CHANGED, 4) ? null : 1000))]],
    ['few-base-days', 'uv', [series('uv', () => 1000, { weeks: 3 })]],
    ['base-zero', 'uv', [series('uv', (_, after) => (after ? 10 : 0))]],
    [
      'few-events',
      'cvr',
      // 4 buyers a day are 28 in a week
      [series('uv', () => 200), series('pay_buyers', () => 4)],
    ],
  ])('says too little: %s', (why, metric, all) => {
    expect(sizeOf(metric, all)).toMatchObject({ kind: 'too-little', why });
  });

  it('takes what is left where major promotions and bulk orders stood', () => {
    const uv = series('uv', (_, after) => (after ? 700 : 1000), { weeks: 16 });
    const major = { why: 'promotion', event: '双11', weight: 'major' } as const;
    const excluded = new Map<Day, DayExclusion>([
      [addDays(CHANGED, 1), major],
      [addDays(CHANGED, 2), { why: 'bulk-order' } as const],
      [addDays(CHANGED, 3), { ...major, weight: 'minor' as const }],
      ...Array.from({ length: 49 }, (_, i) => [addDays(CHANGED, -1 - i), major] as const),
    ]);
    const effect = compared(
      effectSize({ metric: 'uv', series: { uv }, after: days(7), before: CHANGED, excluded }),
    );
    // Eight same weekdays further back are still within the sixteen weeks.
    expect(effect).toMatchObject({ days: 5, leftOut: 2, verdict: 'down' });
    expect(effect.baseDays).toBe(5 * 8);
  });

  it.each([
    [8, 3.355],
    [10, 3.169],
    [30, 2.75],
    [49, 2.68],
    [120, 2.617],
  ])('has Student’s quantile of 99 in 100 for %i degrees of freedom', (freedom, quantile) => {
    expect(student99(freedom)).toBeCloseTo(quantile, 2);
  });
});

describe('chance and planted effects', () => {
  const WEEK = [0.93, 0.95, 0.98, 1, 1.02, 1.1, 1.08];
  /** Visitors with 8 % noise, 3 % of them buying, ¥120 each with 5 % noise. */
  function shopRun(seed: number, likeness: number, planted = 1) {
    const chance = normal(seed);
    let carried = 0;
    const visitors = series('uv', (day, after) => {
      carried = likeness * carried + Math.sqrt(1 - likeness ** 2) * chance();
      const level = 8000 * (WEEK[weekday(day) - 1] ?? 1) * Math.exp(0.08 * carried);
      return Math.round(level * (after ? planted : 1));
    });
    const from = (base: Series, metric: MetricId, next: (value: number) => number): Series => ({
      ...base,
      metric,
      days: base.days.map((one) => ({ ...one, value: next(one.value ?? 0) })),
    });
    const buyers = from(visitors, 'pay_buyers', (uv) =>
      Math.max(0, Math.round(0.03 * uv + Math.sqrt(0.03 * uv) * chance())),
    );
    return {
      uv: visitors,
      pay_buyers: buyers,
      pay_amt: from(buyers, 'pay_amt', (people) => people * 120 * Math.exp(0.05 * chance())),
      pay_items: from(buyers, 'pay_items', (people) =>
        Math.round(people * 1.3 * Math.exp(0.05 * chance())),
      ),
    };
  }
  const now = startOfDay(addDays(CHANGED, 15)) + 9 * HOUR;
  const runs = (count: number, likeness: number, planted?: number, kind: DecisionKind = 'price') =>
    Array.from({ length: count }, (_, i) =>
      decisionAnswers({
        decision: decision({ kind }),
        series: shopRun(i + 1, likeness, planted),
        others: [],
        now,
      }).map(ready),
    );
  const isQuiet = ({ effects }: { effects: MetricEffect[] }) =>
    effects.every((effect) => effect.kind === 'compared' && effect.verdict === 'unclear');

  it.each([0, 0.3])(
    'says no clear difference on 95 of 100 whole cards in quiet runs, neighbours alike by %d',
    (likeness) => {
      const all = runs(1000, likeness);
      for (const [i, after] of [3, 7, 14].entries())
        expect(
          all.filter((answers) => answers[i] && isQuiet(answers[i])).length,
          `after ${after} days`,
        ).toBeGreaterThanOrEqual(950);
    },
    60_000,
  );

  it.each([
    [0.8, 'down', [1, 2]],
    [1.15, 'up', [1, 2]],
  ] as const)('finds visitors × %d in nine of ten runs', (planted, verdict, cards) => {
    const all = runs(200, 0, planted, 'title');
    for (const i of cards)
      expect(
        all.filter((answers) => {
          const [visitors] = answers[i]?.effects ?? [];
          return visitors?.kind === 'compared' && visitors.verdict === verdict;
        }).length,
      ).toBeGreaterThanOrEqual(180);
  });
});

describe('the answers of a decision', () => {
  const uv = series('uv', () => 1000);
  const pay_amt = series('pay_amt', () => 30_000);
  const answers = (now: Day, change: Partial<Decision> = {}, others: Decision[] = []) =>
    decisionAnswers({
      decision: decision(change),
      series: { uv, pay_amt },
      others,
      now: startOfDay(now) + 9 * HOUR,
    });

  it('fall due on the morning after their last day', () => {
    // Changed on the 12th: three whole days are over on the morning of the 16th.
    expect(answers('2026-08-15')[0]).toEqual({
      days: 3,
      kind: 'pending',
      left: 1,
      dueOn: '2026-08-16',
    });
    const [three, seven] = answers('2026-08-16');
    expect(three).toMatchObject({ kind: 'ready', from: '2026-08-13', to: '2026-08-15' });
    expect(seven).toMatchObject({ kind: 'pending', left: 4, dueOn: '2026-08-20' });
  });

  it('name only what was read of what matters, and say so where nothing was', () => {
    expect(ready(answers('2026-08-16')[0]).effects.map(({ metric }) => metric)).toEqual([
      'pay_amt',
    ]);
    expect(
      decisionAnswers({ decision: decision(), series: {}, others: [], now: AT + 99 * 24 * HOUR }),
    ).toEqual([3, 7, 14].map((count) => ({ days: count, kind: 'no-series' })));
  });

  it('flag other decisions on the same subject or its shop within the days', () => {
    const other = (id: string, change: Partial<Decision>) => decision({ id, ...change });
    const own = decision({ subject: ITEM });
    const others = [
      own,
      other('same item', { subject: ITEM, at: AT + 48 * HOUR }),
      other('shop', { at: AT - 3 * 24 * HOUR }),
      other('other item', { subject: `${SHOP}>item:2`, at: AT }),
      other('too late', { subject: ITEM, at: AT + 4 * 24 * HOUR }),
      other('long before', { subject: ITEM, at: AT - 8 * 24 * HOUR }),
      other('other shop', { shop: 'shop:b', subject: 'shop:b' }),
    ];
    expect(overlapping(own, others, 3).map(({ id }) => id)).toEqual(['same item', 'shop']);
    expect(overlapping(own, others, 7).map(({ id }) => id)).toContain('too late');
    expect(overlapping(decision(), others, 3).map(({ id }) => id)).toContain('other item');
  });

  it('flag a promotion in the days after', () => {
    // 五一 of the calendar is minor or major; either way it is named.
    const [card] = decisionAnswers({
      decision: decision({ at: startOfDay('2026-06-10') }),
      series: { pay_amt: { ...pay_amt, days: longDays('2026-02-01', '2026-06-20', 30_000) } },
      others: [],
      now: startOfDay('2026-06-20'),
    });
    expect(ready(card).cautions).toEqual([
      expect.objectContaining({ kind: 'promotion', event: '618', leftOut: true }),
    ]);
    expect(ready(card).effects[0]).toMatchObject({ kind: 'too-little', why: 'few-days' });
  });

  it('say where the week before had already moved the same way', () => {
    const moved = series('pay_amt', (day) => (day > addDays(CHANGED, -8) ? 20_000 : 30_000), {
      weeks: 9,
    });
    const [, seven] = decisionAnswers({
      decision: decision(),
      series: { pay_amt: moved },
      others: [],
      now: AT + 30 * 24 * HOUR,
    });
    const drift = ready(seven).cautions.find(({ kind }) => kind === 'drift');
    expect(drift).toMatchObject({ metric: 'pay_amt' });
    expect(drift && 'shift' in drift && drift.shift).toBeCloseTo(-1 / 3, 6);
  });

  it('keep the days between two looks out of the base', () => {
    // Half price since five days before it was seen.
    const seen = series('pay_amt', (day) => (day >= addDays(CHANGED, -5) ? 15_000 : 30_000));
    const [, seven] = decisionAnswers({
      decision: decision({ notBefore: AT - 5 * 24 * HOUR }),
      series: { pay_amt: seen },
      others: [],
      now: AT + 30 * 24 * HOUR,
    });
    expect(compared(ready(seven).effects[0]).base).toBe(30_000);
  });
});

describe('an activity', () => {
  const flat = (actuals: number[], bases: number[]) =>
    actuals.map((actual, i) => ({ actual, base: bases[i] ?? 0, history: [bases[i] ?? 0] }));

  it('nets what was pulled forward against what was won', () => {
    // Domain notes §9.3: gross 45 825, warm-up −3 010, after −2 770.
    const during = flat([26_000, 31_000, 24_000], [10_000, 12_000, 11_500]);
    expect(activityLift(during, 1.05)).toMatchObject({ net: 45_825, expected: 35_175, days: 3 });
    const around = flat(
      [8_200, 7_900, 26_000, 31_000, 24_000, 8_000, 8_600, 9_400],
      [9_000, 9_200, 10_000, 12_000, 11_500, 9_300, 9_100, 9_000],
    );
    expect(activityLift(around, 1.05).net).toBeCloseTo(40_045, 6);
  });

  it('is unclear within what chance brings', () => {
    // MAD of the history is 1000: 1.96·√1·1482.6 = 2905.9
    const day = { base: 10_000, history: [9_000, 10_000, 11_000, 8_000, 12_000] };
    expect(activityLift([{ ...day, actual: 12_900 }], 1).unclear).toBe(true);
    expect(activityLift([{ ...day, actual: 12_910 }], 1).unclear).toBe(false);
  });

  it.each([
    [[1000], [1000], 1],
    [[1100, 1000], [1000, 1000], 1.05],
    [[300], [1000], 0.7],
    [[9000], [1000], 1.3],
    [[], [], 1],
  ])('has a trend within bounds: %j over %j', (actuals, bases, trend) => {
    expect(trendFactor(flat(actuals, bases))).toBeCloseTo(trend, 12);
  });

  it('is answered with its sales beyond the expected', () => {
    const sales = series('pay_amt', (_, after) => (after ? 15_000 : 10_000));
    const [, seven] = decisionAnswers({
      decision: decision({ kind: 'activity' }),
      series: { pay_amt: sales },
      others: [],
      now: AT + 30 * 24 * HOUR,
    });
    expect(ready(seven).lift).toEqual({
      net: 35_000,
      expected: 70_000,
      days: 7,
      trend: 1,
      unclear: false,
    });
  });
});

function longDays(from: Day, to: Day, value: number): DayFigure[] {
  const found: DayFigure[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    found.push({ day, value, state: DAY_STATE.settled });
  return found;
}

/** Normal deviates from a seed: mulberry32 through Box and Muller. */
function normal(seed: number): () => number {
  let state = seed * 2_654_435_761;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 1) / 4_294_967_297;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
