import { decisionAnswers, dueDay, EFFECT_WEEKS } from '../insights/decision-effect';
import { EFFECT_METRICS } from '../insights/decision-effect-kinds';
import { isUsable } from '../insights/series-day';
import { addDays, DAY_LENGTH, type Day, dayOf, type Instant } from '../model/day';
import type { Decision } from '../model/decision';
import { ANSWER_DAYS, type DecisionAnswer } from '../model/journal';
import type { MetricId } from '../model/metric';
import type { Series } from '../model/series';
import type { Database } from '../store/database';
import { decisionById, decisionsOfShop, decisionsSince } from '../store/decisions';
import { journalSeenOn } from '../store/journal-marks';
import { promoChanges } from '../store/promo-changes';
import { loadSeries, WHOLE_SHOP } from './load-series';

const LONGEST = Math.max(...ANSWER_DAYS);
/** An answer that was not looked at for so long is told no more. */
const NEWS_DAYS = 7;

/** The answers of some decisions after 3, 7 and 14 days, by id; an unknown id has none. */
export async function answersOf(
  db: Database,
  ids: readonly string[],
  now: Instant,
): Promise<Record<string, DecisionAnswer[]>> {
  const found = await Promise.all(ids.map((id) => decisionById(db, id)));
  const decisions = found.filter((decision) => decision !== undefined);
  const shops = [...new Set(decisions.map(({ shop }) => shop))];
  const ofShops = new Map(
    await Promise.all(shops.map(async (shop) => [shop, await decisionsOfShop(db, shop)] as const)),
  );
  const changes = await promoChanges(db);
  const answers = decisions.map(async (decision) => {
    const others = ofShops.get(decision.shop) ?? [];
    const { scope, series } = await seriesAround(db, decision, dayOf(now));
    const own = decisionAnswers({ decision, series, others, now, changes });
    return [decision.id, own.map((answer) => withScope(answer, scope))] as const;
  });
  return Object.fromEntries(await Promise.all(answers));
}

/** How many decisions have an answer that fell due since the journal was last looked at. */
export async function dueDecisions(db: Database, now: Instant): Promise<number> {
  const today = dayOf(now);
  const seen = (await journalSeenOn(db)) ?? '';
  const earliest = addDays(today, -NEWS_DAYS);
  const after = seen > earliest ? seen : earliest;
  const decisions = await decisionsSince(db, now - (LONGEST + NEWS_DAYS + 2) * DAY_LENGTH);
  return decisions.filter((decision) =>
    ANSWER_DAYS.some((days) => {
      const due = dueDay(decision, days);
      return due > after && due <= today;
    }),
  ).length;
}

/** The answers to something that happened on a subject, whether it stands in the journal or not. */
export async function answersToDecision(
  db: Database,
  decision: Decision,
  now: Instant,
): Promise<DecisionAnswer[]> {
  const [others, changes, { scope, series }] = await Promise.all([
    decisionsOfShop(db, decision.shop),
    promoChanges(db),
    seriesAround(db, decision, dayOf(now)),
  ]);
  const answers = decisionAnswers({ decision, series, others, now, changes });
  return answers.map((answer) => withScope(answer, scope));
}

/** The scope is told where it is not the whole one. */
function withScope(answer: DecisionAnswer, scope: string): DecisionAnswer {
  return answer.kind === 'ready' && scope !== WHOLE_SHOP ? { ...answer, scope } : answer;
}

interface ScopedSeries {
  scope: string;
  series: Partial<Record<MetricId, Series>>;
}

/**
 * The subject's daily figures around a decision. What has figures in several scopes is judged in
 * the whole one, else in the one with the most days read; scopes are never mixed.
 */
async function seriesAround(
  db: Database,
  { subject, shop, at, notBefore }: Decision,
  today: Day,
): Promise<ScopedSeries> {
  const from = addDays(dayOf(notBefore ?? at), -7 * (EFFECT_WEEKS + 1));
  const last = addDays(dayOf(at), LONGEST);
  const to = last < today ? last : addDays(today, -1);
  const scopes = subject === shop ? [WHOLE_SHOP] : ((await db.subjects.get(subject))?.scopes ?? []);
  const all = await Promise.all(
    scopes.map(async (scope) => ({
      scope,
      series: await loadSeries(db, subject, scope, EFFECT_METRICS, from, to),
    })),
  );
  const best = all
    .toSorted((a, b) => daysRead(b.series) - daysRead(a.series))
    .toSorted((a, b) => Number(b.scope === WHOLE_SHOP) - Number(a.scope === WHOLE_SHOP))[0];
  if (!best) return { scope: WHOLE_SHOP, series: {} };
  const read = best.series.filter(({ days }) => days.some(isUsable));
  return { scope: best.scope, series: Object.fromEntries(read.map((one) => [one.metric, one])) };
}

function daysRead(series: readonly Series[]): number {
  return series.reduce((count, { days }) => count + days.filter(isUsable).length, 0);
}
