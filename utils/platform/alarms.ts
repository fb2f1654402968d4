import { browser } from 'wxt/browser';
import type { Instant } from '../model/day';

const MORNING = 'morning';
const REMINDER = 'reminder';
const CLOCK = 'clock';
const REPORTS = 'reports';
const OURS: ReadonlySet<string> = new Set([MORNING, REMINDER, CLOCK, REPORTS]);

/** Every half hour is often enough to notice a page that stays unread, and cheap. */
const PERIOD_MINUTES = 30;

export async function scheduleMorning(): Promise<void> {
  await browser.alarms.create(MORNING, { periodInMinutes: PERIOD_MINUTES, delayInMinutes: 1 });
}

/** Sets the moment at which to look what the desktop is to be told; `null` for never. */
export function scheduleReminder(at: Instant | null): Promise<void> {
  return scheduleOnce(REMINDER, at);
}

/** Sets the moment of the after-sales clock's next call; `null` for never. */
export function scheduleClock(at: Instant | null): Promise<void> {
  return scheduleOnce(CLOCK, at);
}

/** Sets the moment at which the next saved report is ready; `null` for never. */
export function scheduleReports(at: Instant | null): Promise<void> {
  return scheduleOnce(REPORTS, at);
}

export function onAlarm(look: () => Promise<unknown>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (OURS.has(alarm.name)) void look();
  });
}

async function scheduleOnce(name: string, at: Instant | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: at });
}
