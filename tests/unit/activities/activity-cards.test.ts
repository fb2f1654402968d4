import { expect, it } from 'vitest';
import { activityCards } from '../../../utils/activities/activity-cards';
import { activityOf, NO_FACTS } from '../../../utils/activities/activity-of';
import { NOTHING_SAID } from '../../../utils/activities/join-seen';
import type {
  Activity,
  ActivityTimes,
  OwnActivity,
  PriceCheck,
} from '../../../utils/model/activity';
import { DAY_LENGTH, HOUR, startOfDay } from '../../../utils/model/day';

const NOW = startOfDay('2026-11-21') + 9 * HOUR;
const at = (days: number) => NOW + days * DAY_LENGTH;
const breach: PriceCheck = {
  ...{ item: '702', itemName: '书架', planned: 799.01, days: 30, verdict: 'too-high', states: [] },
  lowest: { price: 799, at: at(-3), where: 'shelf' },
};

function activity(
  name: string,
  times: ActivityTimes,
  own: Partial<OwnActivity> = {},
  more: Partial<Activity> = {},
): Activity {
  const record = { id: name, shop: 'shop:a', changedAt: NOW };
  const known = activityOf(
    { ...record, own: { ...NOTHING_SAID, times, name, ...own } },
    NO_FACTS,
    NOW,
  );
  return { ...known, ...more };
}

it.each<[string, Activity, string | null, string | undefined]>([
  ['closes within a day', activity('a', { signUpBy: at(0.5) }), 'urgent', 'signUp'],
  ['closes within three days', activity('a', { signUpBy: at(2) }), 'warn', 'signUp'],
  ['time enough', activity('a', { signUpBy: at(9) }), 'info', 'signUp'],
  [
    'time enough, but a price breach',
    activity('a', { signUpBy: at(9) }, {}, { prices: [breach] }),
    'warn',
    'signUpBut',
  ],
  ['starts in a day', activity('a', { from: at(1) }, { joins: true }), 'warn', 'check'],
  ['starts in a week', activity('a', { from: at(7) }, { joins: true }), 'good', 'handedIn'],
  ['not taking part', activity('a', { signUpBy: at(1) }, { joins: false }), null, undefined],
  ['over', activity('a', { from: at(-30), to: at(-29) }, { joins: true }), null, undefined],
])('%s', (_, one, level, key) => {
  const [card] = activityCards([one], NOW);
  expect(card?.level ?? null).toBe(level);
  expect(card?.said.key).toBe(key && `activities.${key}`);
});

it.each([
  ['the own lowest', 799, 810, 'tooHigh'],
  ['what the page demands', 799, 780, 'aboveDemand'],
])('names the stricter bound: %s', (_, price, demanded, key) => {
  const check: PriceCheck = {
    ...{ ...breach, planned: 820, demanded },
    lowest: { price, at: at(-3), where: 'shelf' },
  };
  const [card] = activityCards([activity('a', { signUpBy: at(9) }, {}, { prices: [check] })], NOW);
  expect(card?.facts[0]?.key).toBe(`activities.${key}`);
});

it('names the breach with its figures, and puts what presses first', () => {
  const late = activity('晚', { signUpBy: at(9) });
  const cards = activityCards(
    [late, activity('近', { signUpBy: at(1) }, {}, { prices: [breach] })],
    NOW,
  );
  expect(cards.map(({ name }) => name)).toEqual(['近', '晚']);
  expect(cards[0]?.facts[0]).toEqual({
    key: 'activities.tooHigh',
    values: ['书架', '¥799.01', '30', '¥799.00'],
  });
});
