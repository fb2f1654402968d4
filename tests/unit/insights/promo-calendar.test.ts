import { describe, expect, it } from 'vitest';
import { excludedDays, promotionDays } from '../../../utils/insights/excluded-days';
import { implausibleJump } from '../../../utils/insights/implausible-jump';
import { promoEvents } from '../../../utils/insights/promo-calendar';
import { promoRefusal } from '../../../utils/insights/promo-refusal';
import type { PromoChange, PromoDraft } from '../../../utils/model/promo';
import { DAY_STATE } from '../../../utils/model/series';

const sale: PromoChange = {
  key: 'own-1',
  event: '店庆',
  weight: 'major',
  from: '2026-07-10',
  to: '2026-07-13',
  off: false,
};
const change = (part: Partial<PromoChange>): PromoChange => ({ ...sale, ...part });

describe('the operator’s calendar', () => {
  it('keeps the days of an own event and three after it out of baselines', () => {
    const days = excludedDays('2026-07-01', '2026-07-31', {}, [sale]);
    expect([...days.keys()]).toEqual([
      '2026-07-10',
      '2026-07-11',
      '2026-07-12',
      '2026-07-13',
      '2026-07-14',
      '2026-07-15',
      '2026-07-16',
    ]);
    expect(days.get('2026-07-16')).toEqual({ why: 'promotion', event: '店庆', weight: 'major' });
  });

  it('gives the days back when the event is switched off', () => {
    const off = change({ off: true });
    expect(excludedDays('2026-07-01', '2026-07-31', {}, [off]).size).toBe(0);
  });

  it('counts a shipped event that is switched off as ordinary days in that year alone', () => {
    const off = change({
      key: '3.8 焕新周|2026',
      event: '3.8 焕新周',
      from: '2026-03-01',
      to: '2026-03-08',
      off: true,
    });
    expect(promotionDays('2026-03-01', '2026-03-12', [off]).size).toBe(0);
    // eight days and three after
    expect(promotionDays('2027-03-01', '2027-03-12', [off]).size).toBe(11);
    expect(promotionDays('2026-03-01', '2026-03-12').size).toBe(11);
  });

  it('goes by the corrected days of a shipped event', () => {
    const moved = change({
      key: '双11|2026',
      event: '双11',
      from: '2026-10-20',
      to: '2026-11-11',
    });
    const days = promotionDays('2026-10-12', '2026-11-30', [moved]);
    expect([...days.keys()].at(0)).toBe('2026-10-20');
    expect([...days.keys()].at(-1)).toBe('2026-11-14');
  });

  it('knows the tail of an event that ended in the last days of the year before', () => {
    const clearance = change({ from: '2026-06-28', to: '2026-06-30' });
    const december = change({ key: 'own-2', from: '2022-12-28', to: '2022-12-31' });
    expect(promotionDays('2026-07-01', '2026-07-05', [clearance]).size).toBe(3);
    expect(promotionDays('2023-01-01', '2023-01-03', [december]).get('2023-01-03')?.event).toBe(
      '店庆',
    );
  });

  it('believes a great leap upwards on a day of an own event', () => {
    const history = Array.from({ length: 10 }, () => ({ value: 5000, state: DAY_STATE.settled }));
    const jump = { metric: 'pay_amt', day: '2026-07-10', value: 500_000, history } as const;
    expect(implausibleJump(jump)).toBe('jump-up');
    expect(implausibleJump({ ...jump, changes: [sale] })).toBeNull();
  });

  it('lists a year in order, with what is not certain', () => {
    const events = promoEvents(2026, 2026, [sale]);
    const froms = events.map(({ from }) => from);
    expect(froms).toEqual(froms.toSorted());
    expect(events.find(({ event }) => event === '双旦礼遇季')?.from).toBe('2025-12-20');
    expect(events.filter(({ verify }) => !verify).map(({ event }) => event)).toEqual(['店庆']);
    const moved = change({ key: '618|2026', event: '618', from: '2026-05-20', to: '2026-06-20' });
    expect(promoEvents(2026, 2026, [moved]).find(({ event }) => event === '618')).toEqual({
      ...moved,
      verify: false,
      isSet: true,
      shipped: { from: '2026-05-13', to: '2026-06-20', weight: 'major' },
    });
  });
});

describe('what cannot stand in the calendar', () => {
  const { key: _key, ...draft } = sale;
  it.each<[string, Partial<PromoDraft>, string | null]>([
    ['an event as it should be', { event: '周年' }, null],
    ['no name', { event: '  ' }, 'no-name'],
    ['no first day', { event: '周年', from: '' }, 'no-days'],
    ['a day that does not exist', { event: '周年', from: '2026-02-30' }, 'no-days'],
    ['the end before the beginning', { event: '周年', to: '2026-07-09' }, 'order'],
    // 2026-07-10 … 2026-09-07 are 60 days
    ['sixty days', { event: '周年', to: '2026-09-07' }, null],
    ['sixty-one days', { event: '周年', to: '2026-09-08' }, 'long'],
    ['the days of its own namesake', { from: '2026-07-13', to: '2026-07-15' }, 'overlap'],
    ['days right after its namesake', { from: '2026-07-14', to: '2026-07-15' }, null],
    ['itself, changed', { key: 'own-1', to: '2026-07-12' }, null],
    ['a namesake, switched off', { from: '2026-07-13', to: '2026-07-15', off: true }, null],
    [
      'a shipped event’s own days once more',
      { event: '618', from: '2026-06-20', to: '2026-06-21' },
      'overlap',
    ],
    [
      'a shipped event in another year',
      { key: '双11|2026', event: '双11', from: '2027-11-01', to: '2027-11-11' },
      'other-year',
    ],
    [
      'a shipped event over the turn of the year',
      { key: '双旦礼遇季|2027', event: '双旦礼遇季', from: '2026-12-22', to: '2027-01-02' },
      null,
    ],
  ])('%s', (_, part, why) => {
    expect(promoRefusal({ ...draft, ...part }, [sale])).toBe(why);
  });
});
