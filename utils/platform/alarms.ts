import { browser } from 'wxt/browser';
import type { Instant } from '../model/day';

const MORNING = 'morning';
const REMINDER = 'reminder';

/** Every half hour is often enough to notice a page that stays unread, and cheap. */
const PERIOD_MINUTES = 30;

export async function scheduleMorning(): Promise<void> {
  await browser.alarms.create(MORNING, { periodInMinutes: PERIOD_MINUTES, delayInMinutes: 1 });
}

/** Sets the moment at which to look what the desktop is to be told; `null` for never. */
export async function scheduleReminder(at: Instant | null): Promise<void> {
  if (at === null) await browser.alarms.clear(REMINDER);
  else await browser.alarms.create(REMINDER, { when: at });
}

export function onAlarm(look: () => Promise<unknown>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === MORNING || alarm.name === REMINDER) void look();
  });
}
