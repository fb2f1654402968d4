import { describe, expect, it } from 'vitest';
import { forgottenRecords, scoredRecords } from '../../../utils/ads/scored-records';
import type { AdsRecord, AdviceKind } from '../../../utils/model/ads-desk';
import { addDays, type Day, startOfDay } from '../../../utils/model/day';

const TODAY: Day = '2026-11-22';
const SHOP = 'shop:练习店';

function shown(daysAgo: number, kind: AdviceKind, more: Partial<AdsRecord> = {}): AdsRecord {
  const day = addDays(TODAY, -daysAgo);
  const subject = more.subject ?? `${SHOP}>plan:1`;
  return {
    ...{ key: `${subject}|${day}`, shop: SHOP, subject, name: '主推', day, scope: '' },
    shownAt: startOfDay(day),
    advice: { kind, why: 'rule', step: null, from: null, to: null },
    ...{ even: 4, left: 0.25, figures: [] },
    ...more,
  };
}
const daysOf = (records: AdsRecord[]) => scoredRecords(records).map(({ day }) => day.slice(5));
const every = (from: number, kind: AdviceKind) =>
  Array.from({ length: from + 1 }, (_, i) => shown(i, kind));

describe('what is looked back at', () => {
  it.each<[string, AdsRecord[], string[]]>([
    [
      'the same advice every morning is one in fourteen days',
      every(29, 'lower'),
      ['11-21', '11-07', '10-24'],
    ],
    ['holding claims nothing', every(29, 'hold'), []],
    [
      'another direction is another advice',
      [shown(5, 'lower'), shown(1, 'raise')],
      ['11-21', '11-17'],
    ],
    [
      'a test and a raise point the same way',
      [shown(5, 'raise-test'), shown(1, 'raise')],
      ['11-17'],
    ],
    [
      'an answer stands for what was shown before it',
      [shown(3, 'lower'), shown(1, 'lower', { choice: 'took' })],
      ['11-21'],
    ],
    [
      'every answer counts',
      [shown(3, 'hold', { choice: 'left' }), shown(1, 'lower', { choice: 'took' })],
      ['11-21', '11-19'],
    ],
    [
      'plans are told apart',
      [shown(2, 'lower'), shown(1, 'lower', { subject: `${SHOP}>plan:2` })],
      ['11-21', '11-20'],
    ],
  ])('%s', (_, records, expected) => {
    expect(daysOf(records)).toEqual(expected);
  });

  it('what is dropped of the rest leaves it as it was', () => {
    const records = every(40, 'lower');
    const days = { recent: addDays(TODAY, -8), oldest: addDays(TODAY, -120) };
    const gone = new Set(forgottenRecords(records, days));
    const left = records.filter(({ key }) => !gone.has(key));
    expect(daysOf(left)).toEqual(daysOf(records));
    // nine days that still bear on others, and those of 40, 26 and 12 days ago that are scored
    expect(left).toHaveLength(12);
  });

  it('nothing unanswered is kept for ever', () => {
    const old = [
      shown(121, 'lower'),
      shown(121, 'raise', { choice: 'took', subject: `${SHOP}>plan:2` }),
    ];
    const days = { recent: addDays(TODAY, -8), oldest: addDays(TODAY, -120) };
    expect(forgottenRecords(old, days)).toEqual([old[0]?.key]);
  });
});
