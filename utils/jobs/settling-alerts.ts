import { openMetrics } from '../insights/rules/open-metrics';
import { provisionalUntil } from '../insights/settling-hour';
import type { Alert } from '../model/alert';
import type { Instant } from '../model/day';
import type { SettlingHours } from '../model/ledger';
import type { Database } from '../store/database';
import { subjectById, subjectsOfKind } from '../store/subjects';
import { WHOLE_SHOP } from './load-series';
import { settlingOf } from './series-facts';

/** Gives findings that rest on provisional figures the hour at which those usually stand still. */
export async function settlingAlerts(
  db: Database,
  alerts: readonly Alert[],
  now: Instant,
): Promise<Alert[]> {
  const habits = new Map<string, Promise<SettlingHours[]>>();
  const habitOf = (subject: string, isOfAds: boolean) => {
    const key = `${subject}|${isOfAds}`;
    const known = habits.get(key) ?? habitsOf(db, subject, isOfAds, now);
    habits.set(key, known);
    return known;
  };
  return Promise.all(
    alerts.map(async (alert) => {
      const metrics = alert.provisional ? openMetrics(alert.rule) : [];
      if (metrics.length === 0) return alert;
      const hours = await habitOf(alert.subject, metrics.includes('cost'));
      const known = hours.flatMap((habit) =>
        metrics.flatMap((metric) =>
          habit[metric] === undefined ? [] : (provisionalUntil(metric, alert.day, habit) ?? []),
        ),
      );
      return known.length > 0 ? { ...alert, settlesAt: Math.max(...known) } : alert;
    }),
  );
}

/** One habit a scope: the whole shop has one, a row has those of the tabs that it was read in. */
async function habitsOf(
  db: Database,
  subject: string,
  isOfAds: boolean,
  now: Instant,
): Promise<SettlingHours[]> {
  const row = await subjectById(db, subject);
  // What the whole account spends is the sum of its scenes, and settles as they do.
  const [scene] = !row && isOfAds ? await subjectsOfKind(db, subject, 'scene') : [];
  const read = row ?? scene;
  return Promise.all(
    (read?.scopes ?? [WHOLE_SHOP]).map((scope) =>
      settlingOf(db, read?.subject ?? subject, scope, now),
    ),
  );
}
