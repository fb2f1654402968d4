import { lastReady, nextReady } from '../insights/report-periods';
import type { Instant } from '../model/day';
import type { ReadyReport } from '../model/report-definition';
import { scheduleReports } from '../platform/alarms';
import { hasNotifications } from '../platform/notifications';
import type { Database } from '../store/database';
import { allDefinitions, changeDefinition } from '../store/report-definitions';

/**
 * Tells the desktop which saved reports are ready, and sets the alarm for the next one. All of it
 * follows from the store, so a browser that was closed at the hour tells at its next start, once
 * for each report. What was told is kept before it is shown: a worker that is stopped in between is
 * silent once rather than telling twice. Nothing is sent to anybody.
 */
export async function remindReports(
  db: Database,
  now: Instant,
  tell: (report: ReadyReport) => Promise<void>,
): Promise<void> {
  const all = await allDefinitions(db);
  const next = all.map((one) => nextReady(one, now)).filter((at) => at !== null);
  // Also where notifications are refused: the badge and the line of today follow the alarm.
  await scheduleReports(next.length > 0 ? Math.min(...next) : null);
  if (all.length === 0 || !(await hasNotifications())) return;
  for (const { id, name, toldFor, openedAt, ...telling } of all) {
    const at = lastReady(telling, now);
    if (at === null || at <= (toldFor ?? 0)) continue;
    await changeDefinition(db, id, (known) => ({ ...known, toldFor: at }));
    if ((openedAt ?? 0) < at) await tell({ id, name, at });
  }
}
