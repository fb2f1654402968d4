import { addDays, type Day, daysBetween } from './calendar.ts';

/** All that the simulated shop depends on. */
export interface Scenario {
  seed: string;
  /** the day on which somebody looks; the newest complete day is the one before */
  today: Day;
}

export const SHOP_NAME = '听雨杯壶旗舰店';

/** Complete days that the console can show, counted back from yesterday. */
export const HISTORY_DAYS = 400;

/** The newest complete day, and the day of the incident. */
export function yesterday(scenario: Scenario): Day {
  return addDays(scenario.today, -1);
}

/** Whether a complete day is inside the history that can be shown. */
export function hasDay(scenario: Scenario, day: Day): boolean {
  const age = daysBetween(day, scenario.today);
  return age >= 1 && age <= HISTORY_DAYS;
}
