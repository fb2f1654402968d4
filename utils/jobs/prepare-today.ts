import { healthSummary, VISITED } from '../insights/health-board';
import { mergeAlerts } from '../insights/merge-alerts';
import { sectionsOf, settledToday } from '../insights/timetable';
import { isWaiting, todayQueue } from '../insights/today-queue';
import type { Alert } from '../model/alert';
import { addDays, dayOf, type Instant, startOfDay } from '../model/day';
import type { Settings } from '../model/settings';
import type { Deadline, FoldedAlerts, PageStatus, TodaySnapshot } from '../model/today';
import { alertsSince, changeAlerts } from '../store/alerts';
import type { Database } from '../store/database';
import { healthSince } from '../store/health';
import { keepJudged } from '../store/judgements';
import { countLooksSince } from '../store/listings';
import { allLooks } from '../store/looks';
import { nearMoments } from './activity-desk';
import { dueDecisions } from './decision-answers';
import { digestCaptures } from './digest-captures';
import { findAlerts } from './find-alerts';
import type { MorningParts } from './morning';
import { clockLine } from './orders-desk';
import { pageStatuses } from './page-statuses';
import { tasksLine } from './plan-desk';
import { refusalFor } from './record-reading';
import { readyReports } from './report-definitions';
import { targetLines } from './target-desk';

/** So far back alerts are kept in mind: a snooze until tomorrow, a day that goes on into the next. */
const MIND_DAYS = 3;

/** Deadlines that are warned of ahead; a morning has fewer. */
const MOST_DEADLINES = 20;

/**
 * Brings everything up to date that the popup shows: digests the log, runs the rules, keeps the
 * alerts, and puts the prepared picture where the popup finds it. A store that fails is told in
 * the picture itself, over the last one that is known.
 */
export async function prepareToday(parts: MorningParts): Promise<TodaySnapshot> {
  const settings = await parts.settings();
  const snapshot = await prepare(parts, settings).catch(async (error: unknown) => ({
    ...((await parts.last()) ?? emptyToday(parts.now(), settings)),
    storeTrouble: refusalFor(error).why,
  }));
  await parts.show(snapshot);
  return snapshot;
}

/** What is not among the cards of the picture. */
export async function foldedAlerts(db: Database, now: Instant): Promise<FoldedAlerts> {
  const alerts = await alertsSince(db, mindSince(now));
  return { rest: todayQueue(alerts, now).rest, settled: settledToday(alerts, now) };
}

async function prepare(
  { db, now, reader }: MorningParts,
  settings: Settings,
): Promise<TodaySnapshot> {
  await digestCaptures(db);
  const at = now();
  const today = dayOf(at);
  const pages = pageStatuses(await allLooks(db), settings, today);
  const { alerts: found, cleared, judged } = await findAlerts(db, { pages, now: at, reader });
  const alerts = await changeAlerts(db, mindSince(at), (known) =>
    mergeAlerts(known, found, at, cleared),
  );
  // After the alerts: what a worker that is stopped in between has found, the next one finds again.
  await keepJudged(db, judged);
  return {
    ...pictureOf({ alerts, pages, settings, now: at }),
    snapshotsToday: await countLooksSince(db, startOfDay(today)),
    health: healthSummary(await healthSince(db, at - VISITED), at),
    tasks: await tasksLine(db, at),
    ready: await readyReports(db, at),
    decisionsDue: await dueDecisions(db, at),
    targets: await targetLines(db, at),
    moments: await nearMoments(db, at),
    clock: await clockLine(db, at),
  };
}

interface PictureInput {
  alerts: readonly Alert[];
  pages: PageStatus[];
  settings: Settings;
  now: Instant;
}

function pictureOf({ alerts, pages, settings, now }: PictureInput): TodaySnapshot {
  const { cards, rest, more } = todayQueue(alerts, now);
  const all = [...cards, ...rest];
  const below = new Set(all.flatMap(({ children = [] }) => children));
  const waiting = all.filter(({ id }) => !below.has(id));
  const settled = settledToday(alerts, now);
  return {
    version: 2,
    day: dayOf(now),
    preparedAt: now,
    alerts: cards,
    more,
    deadlines: deadlinesOf(alerts, now),
    sections: sectionsOf({ settings, pages, waiting, settled, now }),
    pages,
    snapshotsToday: 0,
  };
}

/** Also of what is snoozed: the operator put the card aside, and not the deadline. */
function deadlinesOf(alerts: readonly Alert[], now: Instant): Deadline[] {
  return alerts
    .filter((alert) => alert.state === 'snoozed' || isWaiting(alert, now))
    .flatMap(({ id, rule, subjectName, deadline: at, withdrawnAt }) =>
      at === undefined || at <= now || withdrawnAt !== undefined
        ? []
        : [{ id, rule, subjectName, at }],
    )
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST_DEADLINES);
}

function emptyToday(now: Instant, settings: Settings): TodaySnapshot {
  const pages = pageStatuses([], settings, dayOf(now));
  return pictureOf({ alerts: [], pages, settings, now });
}

function mindSince(now: Instant) {
  return addDays(dayOf(now), -MIND_DAYS);
}
