import type { Alert, Snooze } from '../model/alert';
import { addDays, dayOf, HOUR, type Instant, MINUTE, startOfDay } from '../model/day';
import { facts } from './alert-facts';

const AFTERNOON = 14 * 60;
const MORNING = 8 * 60 + 30;

/**
 * Puts an alert aside. One with a deadline comes back an hour before it at the latest, however it
 * was put aside, unless that hour has begun already.
 */
export function snoozed(alert: Alert, choice: Snooze, now: Instant): Alert {
  const { snoozedUntil: _until, snoozedFacts: _facts, wokenAt: _woken, ...rest } = alert;
  const lastCall = (alert.deadline ?? 0) - HOUR;
  const ends = [endOf(choice, now), lastCall > now ? lastCall : null].filter((end) => end !== null);
  return {
    ...rest,
    state: 'snoozed',
    ...(ends.length > 0 && { snoozedUntil: Math.min(...ends) }),
    ...(choice === 'change' && { snoozedFacts: facts(alert) }),
  };
}

function endOf(choice: Snooze, now: Instant): Instant | null {
  const today = dayOf(now);
  switch (choice) {
    case 'hour':
      return now + HOUR;
    case 'afternoon': {
      const end = startOfDay(today) + AFTERNOON * MINUTE;
      // Asked from a screen that has stood open since the morning.
      return end > now ? end : now + HOUR;
    }
    case 'tomorrow':
      return startOfDay(addDays(today, 1)) + MORNING * MINUTE;
    case 'change':
      return null;
  }
}
