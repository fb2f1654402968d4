import { describe, expect, it } from 'vitest';
import { facts, toldOf, worseThan } from '../../../utils/insights/alert-facts';
import { mergeAlerts } from '../../../utils/insights/merge-alerts';
import { orderQueue } from '../../../utils/insights/today-queue';
import type { Alert, Told, Worse } from '../../../utils/model/alert';
import { HOUR, MINUTE, startOfDay } from '../../../utils/model/day';
import { sampleAlert as alert, shift, visitors as uv } from './sample-alert';

const ids = (alerts: Alert[]) => alerts.map(({ id }) => id);

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
    expect(merged?.wokenAt).toBe(state === 'new' ? 300 : undefined);
  });

  it('keeps what was not found again until it is withdrawn', () => {
    const now = startOfDay('2026-07-16');
    const order = (cleared: string[]) =>
      ids(orderQueue(mergeAlerts([alert('a'), alert('b')], [], now, cleared), now));
    expect(order([])).toEqual(['a', 'b']);
    expect(order(['a'])).toEqual(['b']);
  });

  it('keeps a record of what was done even when it is withdrawn', () => {
    const done = alert('a', { state: 'done' });
    expect(mergeAlerts([done], [], 200, ['a'])).toEqual([done]);
  });

  it('does not withdraw what was found in the same run', () => {
    expect(mergeAlerts([alert('a')], [alert('a')], 200, ['a'])).toEqual([alert('a')]);
  });
});

describe('a snooze until it changes', () => {
  const known = alert('a', { evidence: [uv(800)] });
  const asleep: Alert = { ...known, state: 'snoozed', snoozedFacts: facts(known) };

  it('sleeps on while it says the same', () => {
    const again = alert('a', { evidence: [uv(800, 777)] });
    expect(mergeAlerts([asleep], [again], 10 * HOUR)[0]?.state).toBe('snoozed');
    expect(mergeAlerts([asleep], [], 10 * HOUR)[0]?.state).toBe('snoozed');
  });

  it.each<[string, Partial<Alert>]>([
    ['another figure', { evidence: [uv(799)] }],
    ['it became final', { provisional: true }],
    ['another severity', { severity: 'warn' }],
  ])('wakes: %s', (_, more) => {
    const [woken] = mergeAlerts([asleep], [alert('a', more)], 200);
    expect(woken?.state).toBe('new');
    expect(woken).not.toHaveProperty('snoozedFacts');
  });
});

describe('clearly worse', () => {
  const told = (more: Partial<Told>): Told => ({ at: 0, severity: 'warn', ...more });
  it.each<[string, Told, Partial<Alert>, Worse | undefined]>([
    [
      'more severe',
      told({}),
      { severity: 'urgent' },
      { kind: 'severity', from: 'warn', to: 'urgent' },
    ],
    ['less severe', told({ severity: 'urgent' }), { severity: 'warn' }, undefined],
    [
      '−25% → −36%: 1.44 times, 11 points',
      told({ shift: -0.25 }),
      { severity: 'warn', evidence: [shift(-0.36)] },
      { kind: 'shift', from: -0.25, to: -0.36 },
    ],
    [
      '−25% → −31%: 1.24 times only',
      told({ shift: -0.25 }),
      { severity: 'warn', evidence: [shift(-0.31)] },
      undefined,
    ],
    [
      '−6% → −9%: 3 points only',
      told({ shift: -0.06 }),
      { severity: 'warn', evidence: [shift(-0.09)] },
      undefined,
    ],
    [
      '+20% → −20% is another matter',
      told({ shift: 0.2 }),
      { severity: 'warn', evidence: [shift(-0.2)] },
      { kind: 'shift', from: 0.2, to: -0.2 },
    ],
    [
      '¥1,000 → ¥1,300',
      told({ money: 1_000 }),
      { severity: 'warn', money: 1_300 },
      { kind: 'money', from: 1_000, to: 1_300 },
    ],
    ['¥200 → ¥280: ¥80 only', told({ money: 200 }), { severity: 'warn', money: 280 }, undefined],
    [
      'one more order that is late',
      told({ count: 2 }),
      {
        rule: 'A19',
        severity: 'warn',
        evidence: [{ label: 'waiting', figure: { kind: 'exact', value: 3 }, format: 'count' }],
      },
      { kind: 'count', from: 2, to: 3 },
    ],
    [
      'another order’s deadline',
      told({ deadline: 10 * HOUR }),
      { rule: 'A17', severity: 'warn', deadline: 12 * HOUR },
      { kind: 'deadline', from: 10 * HOUR, to: 12 * HOUR },
    ],
    [
      'the same deadline, printed to the minute',
      told({ deadline: 10 * HOUR }),
      { rule: 'A17', severity: 'warn', deadline: 10 * HOUR + MINUTE },
      undefined,
    ],
  ])('%s', (_, before, more, expected) => {
    expect(worseThan(before, alert('a', more))).toEqual(expected);
  });

  it('brings back what was done, and says by how much', () => {
    const told = alert('a', { evidence: [shift(-0.25)] });
    const done: Alert = { ...told, state: 'done', told: toldOf(told, 150) };
    const [same] = mergeAlerts([done], [alert('a', { evidence: [shift(-0.28)] })], 200);
    expect(same?.state).toBe('done');
    const [worse] = mergeAlerts([done], [alert('a', { evidence: [shift(-0.4)] })], 200);
    expect(worse).toMatchObject({
      state: 'new',
      worse: { kind: 'shift', from: -0.25, to: -0.4 },
      told: { at: 200, shift: -0.4 },
    });
  });

  it('lets a snooze with an hour run to its end', () => {
    const asleep = alert('a', { state: 'snoozed', snoozedUntil: 300, evidence: [shift(-0.25)] });
    const [merged] = mergeAlerts([asleep], [alert('a', { evidence: [shift(-0.6)] })], 200);
    expect(merged?.state).toBe('snoozed');
  });
});

describe('news', () => {
  const bad = (count: number, more: Partial<Alert> = {}) =>
    alert('a', {
      rule: 'A23',
      evidence: [{ label: 'newBadReviews', figure: { kind: 'exact', value: count } }],
      ...more,
    });

  it('comes back with each new fact, whatever was done with the earlier ones', () => {
    expect(mergeAlerts([bad(1, { state: 'done' })], [bad(1)], 200)[0]?.state).toBe('done');
    expect(mergeAlerts([bad(1, { state: 'done' })], [bad(2)], 200)[0]?.state).toBe('new');
  });
});

describe('a value that hovers round its threshold', () => {
  const MORNING = startOfDay('2026-07-16') + 8.5 * HOUR;
  const TICK = 30 * MINUTE;

  /** Half-hourly looks: a moment with a figure finds, one with null clears. Gives each new card. */
  function cardsOf(
    ticks: readonly { at: number; share: number | null }[],
    found: (at: number, share: number) => Alert,
    act: (alert: Alert, at: number) => Alert = (one) => one,
  ): string[] {
    let known: Alert[] = [];
    const cards: string[] = [];
    for (const { at, share } of ticks) {
      const seen = share === null ? [] : [found(at, share)];
      const cleared = share === null ? known.map(({ id }) => id) : [];
      known = mergeAlerts(known, seen, at, cleared);
      const fresh = orderQueue(known, at).filter(({ state }) => state === 'new');
      cards.push(...fresh.map(() => `${Math.floor((at - MORNING) / HOUR)}h`));
      known = known.map((one) => (one.state === 'new' ? act({ ...one, state: 'seen' }, at) : one));
    }
    return cards;
  }

  const ticks = (hours: number, share: (i: number) => number | null) =>
    Array.from({ length: hours * 2 }, (_, i) => ({ at: MORNING + i * TICK, share: share(i) }));

  const present = (at: number, share: number): Alert =>
    alert(`A30:shop:s:${new Date(at + 8 * HOUR).toISOString().slice(0, 10)}`, {
      rule: 'A30',
      subject: 'shop:s',
      severity: 'warn',
      day: new Date(at + 8 * HOUR).toISOString().slice(0, 10),
      evidence: [shift(share)],
      foundAt: at,
      changedAt: at,
    });
  const ofDay = (at: number, share: number): Alert =>
    alert('A01:shop:s:2026-07-15', { subject: 'shop:s', evidence: [shift(share)], foundAt: at });
  const done = (one: Alert, at: number): Alert => ({
    ...one,
    state: 'done',
    told: toldOf(one, at),
  });

  it('makes one card in 24 hours while it is found and cleared in turn', () => {
    const hover = (i: number) => (i % 2 ? null : -0.2 - (i % 5) / 1_000);
    expect(cardsOf(ticks(24, hover), ofDay)).toEqual(['0h']);
    expect(cardsOf(ticks(24, hover), ofDay, done)).toEqual(['0h']);
  });

  it('makes no second card at midnight, when only the name of the day changes', () => {
    const steady = (i: number) => -0.2 - (i % 3) / 1_000;
    expect(cardsOf(ticks(24, steady), present)).toEqual(['0h']);
    expect(cardsOf(ticks(24, steady), present, done)).toEqual(['0h']);
  });

  it('is told again after 24 hours when it still holds', () => {
    expect(
      cardsOf(
        ticks(26, () => -0.2),
        present,
        done,
      ),
    ).toEqual(['0h', '24h']);
  });

  it('comes back within the day when it is clearly worse', () => {
    const sinks = (i: number) => (i < 10 ? -0.2 : -0.4);
    expect(cardsOf(ticks(24, sinks), present, done)).toEqual(['0h', '5h']);
  });

  it('comes back after midnight when it is clearly worse', () => {
    const sinks = (i: number) => (i < 34 ? -0.2 : -0.4);
    expect(cardsOf(ticks(24, sinks), present, done)).toEqual(['0h', '17h']);
  });

  it('tells another finished day as the new matter that it is', () => {
    const first = alert('A01:s:15', { subject: 's', evidence: [shift(-0.3)], foundAt: MORNING });
    const settled = done(first, MORNING + MINUTE);
    const next = { ...first, id: 'A01:s:16', day: '2026-07-16', evidence: [shift(-0.29)] };
    const at = MORNING + 23.9 * HOUR;
    const merged = mergeAlerts([settled], [{ ...next, foundAt: at }], at);
    expect(merged.map(({ id, state }) => [id, state])).toEqual([
      ['A01:s:15', 'done'],
      ['A01:s:16', 'new'],
    ]);
  });

  it('carries a snooze over midnight', () => {
    const at = MORNING + 10 * HOUR;
    const asleep: Alert = {
      ...present(at, -0.2),
      state: 'snoozed',
      snoozedUntil: MORNING + 24 * HOUR,
    };
    const night = MORNING + 16 * HOUR;
    const [carried, ...others] = mergeAlerts([asleep], [present(night, -0.21)], night);
    expect(others).toEqual([]);
    expect(carried).toMatchObject({
      day: '2026-07-17',
      state: 'snoozed',
      snoozedUntil: asleep.snoozedUntil,
    });
  });
});
