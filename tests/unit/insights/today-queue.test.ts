import { describe, expect, it } from 'vitest';
import { isWaiting, orderQueue, stake, todayQueue } from '../../../utils/insights/today-queue';
import type { Alert, RuleId, Severity } from '../../../utils/model/alert';
import { HOUR, startOfDay } from '../../../utils/model/day';
import { sampleAlert as alert } from './sample-alert';

/** 8:30 in Shanghai on the morning after the sample's day. */
const NOW = startOfDay('2026-07-16') + 8.5 * HOUR;

const ids = (alerts: readonly Alert[]) => alerts.map(({ id }) => id);
const order = (alerts: readonly Alert[]) => ids(orderQueue(alerts, NOW));

describe('the order of the queue', () => {
  it.each<[string, Alert[], string[]]>([
    [
      'severity first',
      [alert('i', { severity: 'info', money: 9 }), alert('w', { severity: 'warn' }), alert('u')],
      ['u', 'w', 'i'],
    ],
    [
      'then money; what cannot be said in money counts as ¥100',
      [alert('a', { money: 5 }), alert('b', { money: 500 }), alert('c')],
      ['b', 'c', 'a'],
    ],
    ['then the newest', [alert('a', { foundAt: 1 }), alert('b', { foundAt: 2 })], ['b', 'a']],
    ['seen alerts still wait', [alert('a', { state: 'seen' })], ['a']],
    [
      'done, snoozed and withdrawn ones do not',
      [
        alert('a', { state: 'done' }),
        alert('b', { state: 'snoozed' }),
        alert('c', { withdrawnAt: 5 }),
      ],
      [],
    ],
    [
      '¥15,000 that moved before ¥200 with three hours left',
      [alert('d', { money: 200, deadline: NOW + 3 * HOUR }), alert('m', { money: 15_000 })],
      ['m', 'd'],
    ],
    [
      '¥2,000 with three hours left before ¥15,000 that moved',
      [alert('m', { money: 15_000 }), alert('d', { money: 2_000, deadline: NOW + 3 * HOUR })],
      ['d', 'm'],
    ],
    [
      'a loss is as heavy as a gain',
      [alert('a', { money: 300 }), alert('b', { money: -400 })],
      ['b', 'a'],
    ],
  ])('%s', (_, alerts, expected) => {
    expect(order(alerts)).toEqual(expected);
    expect(order(alerts.toReversed())).toEqual(expected);
  });

  it.each([
    ['no deadline', undefined, 200],
    ['two days left', 48, 200],
    ['a day left', 24, 200],
    ['three hours left: 24 ÷ 3 = 8', 3, 1_600],
    ['an hour left', 1, 4_800],
    ['ten minutes left weigh no more than an hour', 1 / 6, 4_800],
    ['passed', -1, 200],
  ])('weighs ¥200: %s', (_, hours, expected) => {
    const deadline = hours === undefined ? undefined : NOW + hours * HOUR;
    expect(stake(alert('a', { money: 200, deadline }), NOW)).toBeCloseTo(expected, 6);
  });
});

describe('what is folded', () => {
  it('puts children right behind their parent, which weighs what its heaviest part weighs', () => {
    const parent = alert('p', { severity: 'warn', children: ['c1', 'c2'] });
    const children = [alert('c1', { severity: 'info' }), alert('c2')];
    const other = alert('w', { severity: 'warn', money: 9_999 });
    expect(order([...children, other, parent])).toEqual(['p', 'c2', 'c1', 'w']);
  });

  it('loses no child of a child, nor one that two name, nor a ring', () => {
    const alerts = [
      alert('a', { children: ['b', 'c'] }),
      alert('b', { children: ['d', 'c'] }),
      alert('c', { severity: 'info' }),
      alert('d', { severity: 'warn', children: ['b'] }),
    ];
    const [card, ...below] = orderQueue(alerts, NOW);
    expect(card?.id).toBe('a');
    expect(ids(below)).toEqual(['b', 'd', 'c']);
    expect(card?.children).toEqual(['b', 'd', 'c']);
  });

  it('lets a child stand on its own when its parent is done', () => {
    const parent = alert('p', { state: 'done', children: ['c'] });
    expect(order([alert('c'), parent])).toEqual(['c']);
  });

  it('folds an older finding of the same rule about the same thing under the newer', () => {
    const same = { subject: 'shop:s' };
    const older = alert('old', { ...same, money: 9_000 });
    const newer = alert('new', { ...same, day: '2026-07-16' });
    const other = alert('other', { subject: 'shop:t', money: 50 });
    expect(order([older, newer, other])).toEqual(['new', 'old', 'other']);
    expect(todayQueue([older, newer], NOW).cards[0]?.children).toEqual(['old']);
  });
});

describe('who waits', () => {
  it.each<[string, Partial<Alert>, boolean]>([
    ['of yesterday', { day: '2026-07-15' }, true],
    ['of today', { day: '2026-07-16' }, true],
    ['of the day before', { day: '2026-07-14' }, false],
    ['of the day before, woken this morning', { day: '2026-07-14', wokenAt: NOW - HOUR }, true],
    ['woken yesterday', { day: '2026-07-14', wokenAt: NOW - 12 * HOUR }, false],
  ])('%s: %o', (_, more, expected) => {
    expect(isWaiting(alert('a', more), NOW)).toBe(expected);
  });
});

describe('ten cards', () => {
  const many = (count: number, severity: Severity, money = 100) =>
    Array.from({ length: count }, (_, i) =>
      alert(`${severity}${i}`, { severity, money: money + count - i }),
    );

  it('are at most ten, five of them urgent; the rest is counted and kept in order', () => {
    const { cards, rest, more } = todayQueue([...many(7, 'urgent'), ...many(8, 'warn')], NOW);
    expect(ids(cards)).toEqual([
      ...['urgent0', 'urgent1', 'urgent2', 'urgent3', 'urgent4'],
      ...['warn0', 'warn1', 'warn2', 'warn3', 'warn4'],
    ]);
    expect(ids(rest)).toEqual(['urgent5', 'urgent6', 'warn5', 'warn6', 'warn7']);
    expect(more).toEqual({ cards: 5, urgent: 2 });
  });

  it('are made of 200 raw signals of 20 shops, and none is lost', () => {
    const rules: RuleId[] = ['A05', 'A01', 'A03', 'A07', 'A12', 'A14', 'A17', 'A23', 'A33', 'A39'];
    const signals = Array.from({ length: 200 }, (_, i) => {
      const shop = Math.floor(i / 10);
      const rule = rules[i % 10] ?? 'A01';
      const name = (one: RuleId) => `${one}:shop:${shop}:2026-07-15`;
      return alert(name(rule), {
        rule,
        subject: `shop:${shop}`,
        severity: (['urgent', 'warn', 'info'] as const)[i % 3],
        money: (i * 37) % 1_000,
        ...(rule === 'A05' && { children: [name('A01'), name('A03'), name('A07')] }),
      });
    });
    const { cards, rest, more } = todayQueue(signals, NOW);
    const below = new Set(cards.flatMap(({ children = [] }) => children));
    const roots = cards.filter(({ id }) => !below.has(id));
    expect(roots.length).toBeLessThanOrEqual(10);
    expect(new Set(ids([...cards, ...rest]))).toEqual(new Set(ids(signals)));
    expect(cards.length + rest.length).toBe(200);
    // 20 shops: three of ten signals are folded under a fourth.
    expect(roots.length + more.cards).toBe(140);
  });
});
