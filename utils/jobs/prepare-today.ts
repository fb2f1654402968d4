import { healthSummary, VISITED } from '../insights/health-board';
import { mergeAlerts, orderQueue } from '../insights/today-queue';
import { addDays, dayOf, startOfDay } from '../model/day';
import type { TodaySnapshot } from '../model/today';
import { alertsSince, changeAlerts } from '../store/alerts';
import { healthSince } from '../store/health';
import { keepJudged } from '../store/judgements';
import { countLooksSince } from '../store/listings';
import { allLooks } from '../store/looks';
import { dueDecisions } from './decision-answers';
import { digestCaptures } from './digest-captures';
import { findAlerts } from './find-alerts';
import type { MorningParts } from './morning';
import { pageStatuses } from './page-statuses';
import { refusalFor } from './record-reading';

/**
 * Brings everything up to date that the popup shows: digests the log, runs the rules, keeps the
 * alerts, and puts the prepared picture where the popup finds it. A store that fails is told in
 * the picture itself, over the last one that is known.
 */
export async function prepareToday(parts: MorningParts): Promise<TodaySnapshot> {
  const snapshot = await prepare(parts).catch(async (error: unknown) => ({
    ...((await parts.last()) ?? emptyToday(parts.now())),
    storeTrouble: refusalFor(error).why,
  }));
  await parts.show(snapshot);
  return snapshot;
}

async function prepare({ db, now, gapMinute, reader }: MorningParts): Promise<TodaySnapshot> {
  await digestCaptures(db);
  const at = now();
  const today = dayOf(at);
  const yesterday = addDays(today, -1);
  const pages = pageStatuses(await allLooks(db), today);
  const input = { pages, gapMinute: await gapMinute(), now: at, reader };
  const { alerts, cleared, judged } = await findAlerts(db, input);
  await changeAlerts(db, yesterday, (known) => mergeAlerts(known, alerts, at, cleared));
  // After the alerts: what a worker that is stopped in between has found, the next one finds again.
  await keepJudged(db, judged);
  return {
    version: 1,
    day: today,
    preparedAt: at,
    alerts: orderQueue(await alertsSince(db, yesterday)),
    pages,
    snapshotsToday: await countLooksSince(db, startOfDay(today)),
    health: healthSummary(await healthSince(db, at - VISITED), at),
    decisionsDue: await dueDecisions(db, at),
  };
}

function emptyToday(at: number): TodaySnapshot {
  const day = dayOf(at);
  return {
    version: 1,
    day,
    preparedAt: at,
    alerts: [],
    pages: pageStatuses([], day),
    snapshotsToday: 0,
  };
}
