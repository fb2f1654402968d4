import { addDays } from './calendar.ts';
import { OWN_ITEMS } from './own-items.ts';
import { oneOf, wholeBetween } from './random.ts';
import type { Scenario } from './scenario.ts';
import { strayAt } from './strays.ts';

/** A row of 问大家 in the console. Who asks is invented. */
export interface PracticeQuestion {
  text: string;
  asker: string;
  /** `YYYY-MM-DD HH:mm:ss`, Shanghai */
  askedAt: string;
  item: (typeof OWN_ITEMS)[number];
  answers: number;
  daysLeft: number;
}

const WINDOW = 180;
/** What is asked, how many days ago, of which item, and how many have answered. */
const ASKED: readonly [text: string, daysAgo: number, item: number, answers: number][] = [
  ['倒过来放包里会漏水吗？', 1, 0, 0],
  ['杯盖可以单独买吗', 2, 0, 0],
  ['保温能保多久，早上灌的晚上还热吗', 4, 0, 12],
  ['会不会有异味', 5, 1, 3],
  ['上面是茶水分离的吗', 9, 2, 1],
];

/** The questions of the last days, the newest first; the first has a buyer's telephone in it. */
export function questionsOf(scenario: Scenario): PracticeQuestion[] {
  const { seed, today } = scenario;
  return ASKED.map(([text, daysAgo, at, answers], i) => {
    const keys = [seed, today, 'question', i] as const;
    const [first, last] = ['first', 'last'].map((end) =>
      oneOf([...'小大风清木一晨雨'], ...keys, end),
    );
    const hour = String(wholeBetween(9, 21, ...keys, 'hour')).padStart(2, '0');
    return {
      text: i === 0 ? `${text}知道的加我${strayAt(scenario, 'question').phone}` : text,
      asker: `${first}**${last}`,
      askedAt: `${addDays(today, -daysAgo)} ${hour}:05:09`,
      item: OWN_ITEMS[at] ?? OWN_ITEMS[0],
      answers,
      daysLeft: WINDOW - daysAgo,
    };
  });
}
