import { addDays, type Day, dayOf, daysBetween } from '../../model/day';
import type { Decision, DecisionKind } from '../../model/decision';
import type { Series } from '../../model/series';
import { sameWeekdayHistory } from '../baseline';
import { figureOn, isUsable, type UsableFigure } from '../series-day';
import type { RuleContext } from './rule-context';

/** The ordinary days that a day is measured by, newest first. */
export interface BaseDays {
  figures: UsableFigure[];
  /** the operator's change before which nothing counts any more */
  since?: Decision;
}

/** Same weekdays that make a base; the reach is used only where eight weeks hold too few. */
const WEEKS = 8;
const REACH_WEEKS = 16;
const LEAST_DAYS = 4;

/** A change has its effect for a week; then what was before it is no measure any more. */
const RESTART_DAYS = 7;
/** Days of every weekday that stand in for same weekdays while a change is younger than these. */
const RESTART_REACH = 28;

/** What an operator does to a shop or an item that moves its ordinary level. */
const RESTARTING: ReadonlySet<DecisionKind> = new Set(['price', 'title', 'image', 'activity']);

/**
 * The ordinary days before `day` on which every one of `needed` was read, or `null` for too few;
 * the figures are the first one's. Same weekdays, and in the weeks after a long promotion, when
 * the last eight hold hardly one, further back; then days of minor events too, because those move
 * a median of several weeks less than silence costs. Major promotions and bulk orders stay out.
 * A week after the operator changed the subject its base begins anew: until it has four same
 * weekdays again, all days since stand in for them.
 */
export function baseDays(
  context: Pick<RuleContext, 'shop' | 'excluded' | 'decisions'>,
  day: Day,
  needed: readonly (Series | undefined)[],
  subject = context.shop,
): BaseDays | null {
  const since = restartOf(context, day, subject);
  const from = since ? addDays(dayOf(since.at), 1) : null;
  const [first, ...others] = needed;
  const isRead = (past: Day) => others.every((series) => isUsable(figureOn(series, past)));
  const isKept = (past: Day) => (from === null || past >= from) && isRead(past);
  for (const [reach, isOut] of passes(context)) {
    const without = { has: (past: Day) => isOut(past) || !isKept(past) };
    const figures = sameWeekdayHistory(first, day, reach, without);
    if (figures.length >= LEAST_DAYS)
      return { figures: figures.slice(0, WEEKS), ...ofSince(since) };
  }
  if (!since) return null;
  const figures = Array.from({ length: RESTART_REACH }, (_, i) => addDays(day, -1 - i))
    .filter((past) => isKept(past) && !context.excluded.has(past))
    .map((past) => figureOn(first, past))
    .filter(isUsable);
  return figures.length >= RESTART_DAYS ? { figures, since } : null;
}

/** The operator's newest change of the subject that is not yet a week old on `day`. */
export function recentChange(
  { decisions, shop }: Pick<RuleContext, 'shop' | 'decisions'>,
  day: Day,
  subject = shop,
): Decision | undefined {
  return changesOf(decisions, subject, shop).find((decision) => {
    const age = daysBetween(dayOf(decision.at), day);
    return age >= 0 && age < RESTART_DAYS;
  });
}

function restartOf(
  { decisions, shop }: Pick<RuleContext, 'shop' | 'decisions'>,
  day: Day,
  subject: string,
): Decision | undefined {
  return changesOf(decisions, subject, shop).find(
    ({ at }) => daysBetween(dayOf(at), day) >= RESTART_DAYS,
  );
}

/** A change of the whole shop restarts its items; one of an item leaves the shop's base standing. */
function changesOf(decisions: readonly Decision[], subject: string, shop: string): Decision[] {
  return decisions
    .filter(
      (decision) =>
        RESTARTING.has(decision.kind) &&
        (decision.subject === subject || decision.subject === shop),
    )
    .toSorted((a, b) => b.at - a.at);
}

function passes({
  excluded,
}: Pick<RuleContext, 'excluded'>): [reach: number, isOut: (past: Day) => boolean][] {
  const isAny = (past: Day) => excluded.has(past);
  const isMajor = (past: Day) => {
    const exclusion = excluded.get(past);
    return exclusion?.why === 'bulk-order' || exclusion?.weight === 'major';
  };
  return [
    [WEEKS, isAny],
    [REACH_WEEKS, isAny],
    [REACH_WEEKS, isMajor],
  ];
}

function ofSince(since: Decision | undefined): { since?: Decision } {
  return since ? { since } : {};
}
