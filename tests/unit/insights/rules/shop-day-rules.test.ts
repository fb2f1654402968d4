import { describe, expect, it } from 'vitest';
import type { DayExclusion } from '../../../../utils/insights/excluded-days';
import type { RuleContext } from '../../../../utils/insights/rules/rule-context';
import { runShopRules } from '../../../../utils/insights/rules/run-rules';
import type { RuleId } from '../../../../utils/model/alert';
import { addDays, type Day, HOUR, startOfDay } from '../../../../utils/model/day';
import { DAY_STATE } from '../../../../utils/model/series';
import type { Entry } from '../series-of';
import { contextOf, DAY, type Known, seriesOfKnown } from './context-of';

const { provisional, suspect } = DAY_STATE;

const input = (known: Known, more: Partial<RuleContext> = {}): RuleContext =>
  contextOf({ series: seriesOfKnown(known), ...more });

const outcomeOf = (given: RuleContext) => runShopRules(given).outcome;

/** What one rule of all made of it: fired, cleared, quiet with its reason, or nothing. */
function outcome(rule: RuleId, given: RuleContext): string {
  const { alerts, cleared, quiet } = outcomeOf(given);
  const said = [
    ...alerts
      .filter((alert) => alert.rule === rule)
      .map(({ severity, provisional: open }) => `${severity}${open ? ', provisional' : ''}`),
    ...cleared.filter((id) => id.startsWith(`${rule}:`)).map(() => 'cleared'),
    ...quiet.filter((q) => q.rule === rule).map(({ why }) => why),
  ];
  return said.join(' + ') || 'nothing';
}

/** Eight equal weeks: the floor of 5 % is the deviation, so −20 % is −4 of them. */
const uvOf = (today: Entry, usual: Entry = 1_000, weeks = 8): Known => ({
  uv: [today, Array<Entry>(weeks).fill(usual)],
});

describe('A01 visitors', () => {
  it.each<[string, Known, string]>([
    ['−20 %', uvOf(800), 'urgent'],
    ['a visitor more', uvOf(801), 'nothing'],
    // −15 % is three quarters of the threshold
    ['nearly back to −15 %: the alert stays', uvOf(849), 'nothing'],
    ['back above −15 %: withdrawn', uvOf(851), 'cleared'],
    // σ = max(5, √100 = 10): −20 % is only −2
    ['a fall that chance explains', uvOf(80, 100), 'cleared'],
    ['−40 % of a hundred', uvOf(60, 100), 'urgent'],
    ['fewer than a hundred visitors', uvOf(9, 99), 'too-little-data'],
    ['three weeks of history', uvOf(500, 1_000, 3), 'too-little-data'],
    ['four weeks of history', uvOf(500, 1_000, 4), 'urgent'],
    ['a provisional figure', uvOf([500, provisional]), 'urgent, provisional'],
    ['a suspect figure', uvOf([500, suspect]), 'suspect'],
    ['not read', uvOf(null), 'not-read'],
    ['no series at all', {}, 'not-read'],
    // MAD of 800…1200 is 100 → σ 148.26; −50 % is −3.37
    [
      'a fall within the usual spread',
      { uv: [500, [800, 900, 900, 1_000, 1_000, 1_100, 1_100, 1_200]] },
      'nothing',
    ],
  ])('%s: %o → %s', (_, known, expected) => {
    expect(outcome('A01', input(known))).toBe(expected);
  });

  it('shows its figures, its distance and its sample', () => {
    const [alert] = outcomeOf(input(uvOf(800))).alerts;
    expect(alert).toEqual({
      id: 'A01:shop:练习店:2026-07-15',
      rule: 'A01',
      subject: 'shop:练习店',
      subjectName: '练习店',
      day: DAY,
      severity: 'urgent',
      state: 'new',
      provisional: false,
      evidence: [
        { label: 'visitors', figure: { kind: 'exact', value: 800 }, format: 'count', day: DAY },
        { label: 'sameWeekdayMedian', figure: { kind: 'exact', value: 1_000 }, format: 'count' },
        { label: 'shift', figure: { kind: 'exact', value: -0.2 }, format: 'percent' },
        { label: 'zScore', figure: { kind: 'exact', value: -4 }, format: 'decimal' },
        { label: 'historyDays', figure: { kind: 'exact', value: 8 }, format: 'count' },
      ],
      foundAt: startOfDay('2026-07-16') + 9 * HOUR,
      changedAt: startOfDay('2026-07-16') + 9 * HOUR,
      link: {
        page: 'sycm.home',
        url: 'https://sycm.taobao.com/portal/home.htm?dateRange=2026-07-15%7C2026-07-15&dateType=day',
      },
    });
  });
});

describe('A03 conversion', () => {
  const four = (value: Entry) => Array<Entry>(4).fill(value);

  it.each<[string, Known, string]>([
    // base 100/4,000 each day, 400/16,000 = 2.5 %; 70/4,000 = 1.75 %: z = −2.81, −30 %
    ['significant and large', { uv: [4_000, four(4_000)], pay_buyers: [70, four(100)] }, 'urgent'],
    // 10,000,000 visitors make −10 % significant, yet it is small; −15 % · 0.75 = −11.25 %
    [
      'significant but small',
      { uv: [1e7, four(1e7)], pay_buyers: [225_000, four(250_000)] },
      'cleared',
    ],
    // 27/1,300 = 2.077 % of 2.5 %: −16.9 %, z = −0.95
    [
      'large but not significant',
      { uv: [1_300, four(4_000)], pay_buyers: [27, four(100)] },
      'cleared',
    ],
    // expected 1,199 · 2.5 % = 29.975
    [
      'fewer than thirty buyers to be expected',
      { uv: [1_199, four(4_000)], pay_buyers: [1, four(100)] },
      'too-little-data',
    ],
    ['thirty to be expected', { uv: [1_200, four(4_000)], pay_buyers: [1, four(100)] }, 'urgent'],
    [
      'three weeks',
      { uv: [4_000, [4_000, 4_000, 4_000]], pay_buyers: [10, four(100)] },
      'too-little-data',
    ],
    [
      'a week without buyers read',
      { uv: [4_000, four(4_000)], pay_buyers: [10, [100, null, 100, 100]] },
      'too-little-data',
    ],
    [
      'that week replaced by an older one',
      { uv: [4_000, [...four(4_000), 4_000]], pay_buyers: [10, [100, null, 100, 100, 100]] },
      'urgent',
    ],
    [
      'provisional',
      { uv: [[4_000, provisional], four(4_000)], pay_buyers: [70, four(100)] },
      'urgent, provisional',
    ],
    [
      'buyers suspect',
      { uv: [4_000, four(4_000)], pay_buyers: [[70, suspect], four(100)] },
      'suspect',
    ],
    ['buyers not read', { uv: [4_000, four(4_000)], pay_buyers: [null, four(100)] }, 'not-read'],
    ['no visitors ever', { uv: [0, four(0)], pay_buyers: [0, four(0)] }, 'too-little-data'],
  ])('%s: %o → %s', (_, known, expected) => {
    expect(outcome('A03', input(known))).toBe(expected);
  });
});

describe('A05 sales', () => {
  const sales = (today: Entry, usual: Entry = 10_000, weeks = 8): Known => ({
    pay_amt: [today, Array<Entry>(weeks).fill(usual)],
  });

  it.each<[string, Known, string]>([
    // ln(7501/10001) = −0.2876, σ 0.05: z = −5.75
    ['−25 %', sales(7_500), 'urgent'],
    ['a cent more', sales(7_500.01), 'nothing'],
    // −18.75 % is three quarters of the threshold
    ['back above −18.75 %', sales(8_126), 'cleared'],
    ['nothing sold', sales(0), 'urgent'],
    // MAD 2,000 → plain z −2.97; on logarithms σ 0.27, z −7.8
    [
      'to an eighth of a shop that varies',
      { pay_amt: [1_200, [8_000, 8_000, 8_000, 12_000, 12_000, 12_000, 10_000, 10_000]] },
      'urgent',
    ],
    ['three weeks', sales(1, 10_000, 3), 'too-little-data'],
    ['provisional', sales([5_000, provisional]), 'urgent, provisional'],
    ['suspect', sales([5_000, suspect]), 'suspect'],
    ['not read', sales(null), 'not-read'],
    // logs spread by ln 2: MAD 0.69 → σ 1.03; −60 % is −0.89
    [
      'a fall within the usual spread',
      { pay_amt: [4_000, [5_000, 20_000, 10_000, 5_000, 20_000, 10_000]] },
      'cleared',
    ],
  ])('%s: %o → %s', (_, known, expected) => {
    expect(outcome('A05', input(known))).toBe(expected);
  });

  it.each<[string, number, number, string]>([
    // √(1.36/2) = 0.82: no sale at all is −1.2 of that
    ['no sale where two buyers are usual', 2, 0, 'cleared'],
    // √(1.36/100) = 0.117: −25 % is −2.1 and −36 % is −3.1; −2.25 is three quarters of −3
    ['−25 % of a hundred buyers', 100, 0.75, 'cleared'],
    ['−36 % of a hundred buyers', 100, 0.64, 'urgent'],
    // √(1.36/400) = 0.058: −25 % is −4.3
    ['−25 % of four hundred', 400, 0.75, 'urgent'],
  ])('%s', (_, buyers, part, expected) => {
    const known: Known = {
      pay_amt: [part * buyers * 100, Array<Entry>(8).fill(buyers * 100)],
      pay_buyers: [buyers, Array<Entry>(8).fill(buyers)],
    };
    expect(outcome('A05', input(known))).toBe(expected);
  });

  it('says what is at stake and why, against last week', () => {
    const known: Known = {
      pay_amt: [20_000, [30_000, 30_000, 30_000, 30_000]],
      uv: [8_000, [10_000, 10_000, 10_000, 10_000]],
      pay_buyers: [200, [250, 250, 250, 250]],
    };
    const alert = outcomeOf(input(known)).alerts.find(({ rule }) => rule === 'A05');
    // conversion 2.5 % on both days, spend ¥120 → ¥100: L = −10,000/ln(2/3) = 24,663.03;
    // visitors L·ln 0.8 = −5,503.40, spend L·ln(5/6) = −4,496.60
    expect(alert).toMatchObject({
      money: 10_000,
      why: { visitors: -5_503.4, conversion: 0, spend: -4_496.6, baseDay: '2026-07-08' },
    });
  });

  it('takes the last ordinary same weekday where last week was none', () => {
    const known: Known = {
      pay_amt: [20_000, [90_000, 30_000, 30_000, 30_000, 30_000]],
      uv: [8_000, [10_000, 10_000, 10_000, 10_000, 10_000]],
      pay_buyers: [200, [250, 250, 250, 250, 250]],
    };
    const excluded = new Map([['2026-07-08', { why: 'bulk-order' } as const]]);
    const alert = outcomeOf(input(known, { excluded })).alerts.find(({ rule }) => rule === 'A05');
    expect(alert?.why?.baseDay).toBe('2026-07-01');
  });

  it('leaves the why out where a factor is missing', () => {
    const [alert] = outcomeOf(input(sales(5_000))).alerts;
    expect(alert?.rule).toBe('A05');
    expect(alert).not.toHaveProperty('why');
  });

  it('folds the falls of visitors and conversion under itself', () => {
    const known: Known = {
      pay_amt: [20_000, Array(4).fill(100_000)],
      uv: [4_000, Array(4).fill(8_000)],
      pay_buyers: [40, Array(4).fill(200)],
    };
    const { alerts } = outcomeOf(input(known));
    expect(alerts.map(({ rule, children }) => [rule, children])).toEqual([
      ['A01', undefined],
      ['A03', undefined],
      ['A05', ['A01:shop:练习店:2026-07-15', 'A03:shop:练习店:2026-07-15']],
    ]);
  });
});

describe('which days count', () => {
  const promotion = { why: 'promotion', event: '618', weight: 'major' } as const;
  const minor = { why: 'promotion', event: '520', weight: 'minor' } as const;
  const back = (week: number): Day => addDays(DAY, -7 * week);

  it('keeps promotions out of the base', () => {
    // two promotion weeks at 5,000 would lift the median of six weeks
    const known: Known = { uv: [1_000, [5_000, 5_000, 5_000, 1_000, 1_000, 1_000, 1_000]] };
    const excluded = new Map([1, 2, 3].map((week) => [back(week), promotion]));
    expect(outcome('A01', input(known, { excluded }))).toBe('cleared');
    expect(outcome('A01', input({ uv: [500, known.uv?.[1] ?? []] }, { excluded }))).toBe('urgent');
  });

  it('reaches back to sixteen weeks where eight hold no ordinary day', () => {
    const excluded = new Map([1, 2, 3, 4, 5, 6].map((week) => [back(week), promotion]));
    expect(outcome('A01', input(uvOf(500, 1_000, 9), { excluded }))).toBe('too-little-data');
    expect(outcome('A01', input(uvOf(500, 1_000, 10), { excluded }))).toBe('urgent');
    const all = new Map(Array.from({ length: 13 }, (_, i) => [back(i + 1), promotion]));
    expect(outcome('A01', input(uvOf(500, 1_000, 20), { excluded: all }))).toBe('too-little-data');
  });

  it('lets minor events back in before it falls silent, but no major one', () => {
    const weeks = Array.from({ length: 16 }, (_, i) => back(i + 1));
    const all = (exclusion: DayExclusion) => new Map(weeks.map((day) => [day, exclusion]));
    const judged = (excluded: RuleContext['excluded']) =>
      outcome('A01', input(uvOf(500, 1_000, 16), { excluded }));
    expect(judged(all(minor))).toBe('urgent');
    expect(judged(all(promotion))).toBe('too-little-data');
    expect(judged(all({ why: 'bulk-order' }))).toBe('too-little-data');
  });

  it('prefers ordinary days to those of a minor event', () => {
    // five ordinary weeks at 1,000 behind four minor ones at 3,000: the median stays 1,000
    const known: Known = {
      uv: [1_000, [3_000, 3_000, 3_000, 3_000, ...Array<Entry>(5).fill(1_000)]],
    };
    const excluded = new Map([1, 2, 3, 4].map((week) => [back(week), minor]));
    expect(outcome('A01', input(known, { excluded }))).toBe('cleared');
  });

  it('tells a fall inside a promotion with its name, and not as urgent', () => {
    const given = input(uvOf(500), { excluded: new Map([[DAY, promotion]]) });
    expect(outcome('A01', given)).toBe('warn');
    expect(outcomeOf(given).alerts[0]?.evidence.at(-1)).toEqual({
      label: 'promotion',
      text: '618',
      day: DAY,
    });
  });

  it.each([
    ['the day itself', startOfDay(DAY) + 20 * HOUR, 'day-not-over'],
    ['the next morning', startOfDay('2026-07-16'), 'urgent'],
    ['after a weekend', startOfDay('2026-07-18') + 23 * HOUR, 'urgent'],
    ['read a week later', startOfDay('2026-07-19'), 'old-day'],
  ])('%s: %s', (_, now, expected) => {
    expect(outcome('A01', input(uvOf(500), { now }))).toBe(expected);
  });
});
