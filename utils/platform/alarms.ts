import { browser } from 'wxt/browser';

const NAME = 'morning';

/** Every half hour is often enough to notice a page that stays unread, and cheap. */
const PERIOD_MINUTES = 30;

export async function scheduleMorning(): Promise<void> {
  await browser.alarms.create(NAME, { periodInMinutes: PERIOD_MINUTES, delayInMinutes: 1 });
}

export function onAlarm(look: () => Promise<unknown>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NAME) void look();
  });
}
