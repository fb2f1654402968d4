import { describe, expect, it } from 'vitest';
import { mergeAlerts, orderQueue } from '../../../utils/insights/today-queue';
import type { Alert, Evidence } from '../../../utils/model/alert';

const uv = (value: number, readAt?: number): Evidence => ({
  label: 'visitors',
  figure: { kind: 'exact', value },
  ...(readAt !== undefined && { readAt }),
});

const alert = (id: string, more: Partial<Alert> = {}): Alert => ({
  id,
  rule: 'A01',
  subject: 'shop:t',
  subjectName: 't',
  day: '2026-07-15',
  severity: 'urgent',
  state: 'new',
  provisional: false,
  evidence: [uv(800)],
  foundAt: 100,
  changedAt: 100,
  link: { page: 'sycm.home', url: 'https://sycm.taobao.com/portal/home.htm' },
  ...more,
});

const ids = (alerts: Alert[]) => alerts.map(({ id }) => id);

describe('the order of the queue', () => {
  it.each([
    [
      'severity first',
      [alert('i', { severity: 'info', money: 9 }), alert('w', { severity: 'warn' }), alert('u')],
      ['u', 'w', 'i'],
    ],
    [
      'then money',
      [alert('a', { money: 5 }), alert('b', { money: 50 }), alert('c')],
      ['b', 'a', 'c'],
    ],
    ['then the newest', [alert('a', { foundAt: 1 }), alert('b', { foundAt: 2 })], ['b', 'a']],
    ['seen alerts still wait', [alert('a', { state: 'seen' })], ['a']],
    [
      'done and snoozed ones do not',
      [alert('a', { state: 'done' }), alert('b', { state: 'snoozed' })],
      [],
    ],
  ])('%s', (_, alerts, expected) => {
    expect(ids(orderQueue(alerts))).toEqual(expected);
    expect(ids(orderQueue(alerts.toReversed()))).toEqual(expected);
  });

  it('puts children right behind their parent', () => {
    const parent = alert('p', { severity: 'warn', children: ['c1', 'c2'] });
    const children = [alert('c1', { severity: 'info' }), alert('c2')];
    expect(ids(orderQueue([...children, parent, alert('u', { severity: 'info' })]))).toEqual([
      'p',
      'c2',
      'c1',
      'u',
    ]);
  });

  it('lets a child stand on its own when its parent is done', () => {
    const parent = alert('p', { state: 'done', children: ['c'] });
    expect(ids(orderQueue([alert('c'), parent]))).toEqual(['c']);
  });
});

describe('what was found beside what is known', () => {
  it('adds what is new', () => {
    expect(mergeAlerts([], [alert('a')], 200)).toEqual([alert('a')]);
  });

  it.each<[string, Partial<Alert>]>([
    ['seen', { state: 'seen' }],
    ['done', { state: 'done' }],
    ['snoozed', { state: 'snoozed', snoozedUntil: 300 }],
  ])('keeps the operator’s %s and the first moment; refreshes the figures', (_, state) => {
    const found = alert('a', {
      foundAt: 200,
      changedAt: 200,
      evidence: [uv(700)],
      severity: 'warn',
    });
    expect(mergeAlerts([alert('a', state)], [found], 200)).toEqual([
      { ...found, ...state, foundAt: 100, changedAt: 200 },
    ]);
  });

  it('is unchanged where only the page was looked at again', () => {
    const known = alert('a', { evidence: [uv(800, 100)] });
    const found = alert('a', { evidence: [uv(800, 200)], foundAt: 200, changedAt: 200 });
    expect(mergeAlerts([known], [found], 200)).toEqual([known]);
  });

  it.each([
    [299, 'snoozed'],
    [300, 'new'],
  ])('wakes a snooze that has run out: at %d %s', (now, state) => {
    const known = alert('a', { state: 'snoozed', snoozedUntil: 300 });
    const [merged] = mergeAlerts([known], [], now);
    expect(merged?.state).toBe(state);
    expect(merged && 'snoozedUntil' in merged).toBe(state === 'snoozed');
  });

  it('keeps what was not found again until it is withdrawn', () => {
    expect(ids(mergeAlerts([alert('a'), alert('b')], [], 200))).toEqual(['a', 'b']);
    expect(ids(mergeAlerts([alert('a'), alert('b')], [], 200, ['a']))).toEqual(['b']);
  });

  it('keeps a record of what was done even when it is withdrawn', () => {
    expect(ids(mergeAlerts([alert('a', { state: 'done' })], [], 200, ['a']))).toEqual(['a']);
  });

  it('does not withdraw what was found in the same run', () => {
    expect(ids(mergeAlerts([alert('a')], [alert('a')], 200, ['a']))).toEqual(['a']);
  });
});
