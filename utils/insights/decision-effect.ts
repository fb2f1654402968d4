import { addDays, type Day, dayOf, daysBetween, type Instant } from '../model/day';
import type { Decision } from '../model/decision';
import {
  type ActivityLift,
  ANSWER_DAYS,
  type AnswerDays,
  type DecisionAnswer,
  type EffectCaution,
  type MetricEffect,
} from '../model/journal';
import type { MetricId } from '../model/metric';
import type { PromoChange } from '../model/promo';
import type { Series } from '../model/series';
import { KIND_METRICS } from './decision-effect-kinds';
import { activityLift, type LiftDay, trendFactor } from './decision-effect-lift';
import { effectParts } from './decision-effect-parts';
import { type EffectSizeInput, effectSize } from './decision-effect-size';
import { type DayExclusion, excludedDays } from './excluded-days';
import { figureOn, isUsable } from './series-day';
import { median } from './statistics';

export interface DecisionEffectInput {
  decision: Decision;
  /** the subject's daily figures, sixteen weeks before the change up to yesterday */
  series: Partial<Record<MetricId, Series>>;
  /** other decisions of the shop, in any order; the decision itself may be among them */
  others: readonly Decision[];
  now: Instant;
  /** the operator's to the promotion calendar */
  changes?: readonly PromoChange[];
}

/** How many weeks before a change are looked at. */
export const EFFECT_WEEKS = 16;
const LONGEST = Math.max(...ANSWER_DAYS);
/** What was decided this long before may still be on its way when the days after begin. */
const STILL_MOVING = 7;
/** §9.3: the weeks before an activity that its expected days are taken from. */
const LIFT_WEEKS = 4;

/** The answers of a decision after 3, 7 and 14 whole days: those that are due, and those to come. */
export function decisionAnswers(input: DecisionEffectInput): DecisionAnswer[] {
  const day = dayOf(input.decision.at);
  const from = addDays(dayOf(input.decision.notBefore ?? input.decision.at), -7 * EFFECT_WEEKS);
  const excluded = excludedDays(from, addDays(day, LONGEST), input.series, input.changes);
  return ANSWER_DAYS.map((days) => answerAfter(days, input, excluded));
}

/** The day on whose morning an answer falls due: its last day is then over. */
export function dueDay({ at }: Pick<Decision, 'at'>, days: AnswerDays): Day {
  return addDays(dayOf(at), days + 1);
}

/**
 * Decisions that may have moved the same figures: of the same subject or of its shop as a whole,
 * within the days that are judged or the week before; for a shop, all that was decided in it.
 */
export function overlapping(
  decision: Decision,
  others: readonly Decision[],
  days: AnswerDays,
): Decision[] {
  const day = dayOf(decision.at);
  return others.filter(({ id, shop, subject, at }) => {
    if (id === decision.id || shop !== decision.shop) return false;
    const isNear = dayOf(at) >= addDays(day, -STILL_MOVING) && dayOf(at) <= addDays(day, days);
    const isWhole = decision.subject === decision.shop || subject === decision.shop;
    return isNear && (isWhole || subject === decision.subject);
  });
}

function answerAfter(
  days: AnswerDays,
  input: DecisionEffectInput,
  excluded: SharedInput['excluded'],
): DecisionAnswer {
  const { decision, series, now } = input;
  const dueOn = dueDay(decision, days);
  const left = daysBetween(dayOf(now), dueOn);
  if (left > 0) return { days, kind: 'pending', left, dueOn };
  const sizes = sizeInput(input, days, excluded);
  const effects = effectsOf(decision, series, sizes);
  if (effects.length === 0) return { days, kind: 'no-series' };
  const lift = decision.kind === 'activity' ? liftOf(series, sizes) : null;
  return {
    days,
    kind: 'ready',
    from: addDays(dayOf(decision.at), 1),
    to: addDays(dueOn, -1),
    effects,
    ...(lift && { lift }),
    cautions: cautionsOf(input, days, sizes, effects),
  };
}

type SharedInput = Omit<EffectSizeInput, 'metric'>;

function sizeInput(
  { decision, series, others }: DecisionEffectInput,
  days: AnswerDays,
  excluded: SharedInput['excluded'],
): SharedInput {
  const day = dayOf(decision.at);
  const isOfFigures = ({ id, shop, subject }: Decision) =>
    id !== decision.id &&
    shop === decision.shop &&
    (subject === decision.subject || subject === decision.shop);
  return {
    series,
    after: Array.from({ length: days }, (_, i) => addDays(day, i + 1)),
    before: dayOf(decision.notBefore ?? decision.at),
    excluded,
    mixed: new Set(others.filter(isOfFigures).map(({ at }) => dayOf(at))),
    withPromotions: decision.kind === 'activity',
  };
}

/** What matters for the kind, where at least one day of it was ever read. */
function effectsOf(
  { kind }: Decision,
  series: DecisionEffectInput['series'],
  shared: SharedInput,
): MetricEffect[] {
  return KIND_METRICS[kind]
    .filter((metric) => isRead(effectParts(metric, series).over))
    .map((metric) => effectSize({ ...shared, metric }));
}

function isRead(series: Series | undefined): boolean {
  return series?.days.some(isUsable) ?? false;
}

function cautionsOf(
  { decision, others, series }: DecisionEffectInput,
  days: AnswerDays,
  shared: SharedInput,
  effects: readonly MetricEffect[],
): EffectCaution[] {
  const open = [...new Set(effects.flatMap((effect) => effect.open))].sort();
  return [
    ...overlapping(decision, others, days).map((other) => ({
      kind: 'decision' as const,
      decision: other,
    })),
    ...exclusionCautions(shared),
    ...(open.length > 0 ? [{ kind: 'open' as const, days: open }] : []),
    ...driftsOf(series, shared, effects),
  ];
}

function exclusionCautions({ after, excluded, withPromotions }: SharedInput): EffectCaution[] {
  const events = new Map<string, Extract<EffectCaution, { kind: 'promotion' }>>();
  const bulk: Day[] = [];
  for (const day of after) {
    const exclusion: DayExclusion | undefined = excluded.get(day);
    if (exclusion?.why === 'bulk-order') bulk.push(day);
    if (exclusion?.why !== 'promotion') continue;
    const { event, weight } = exclusion;
    const leftOut = weight === 'major' && !withPromotions;
    const known = events.get(event) ?? { kind: 'promotion', event, days: [], leftOut };
    events.set(event, { ...known, days: [...known.days, day] });
  }
  return [
    ...events.values(),
    ...(bulk.length > 0 ? [{ kind: 'bulk-order' as const, days: bulk }] : []),
  ];
}

/** What already lay above or below its base in the week before cannot be the change's doing. */
function driftsOf(
  series: DecisionEffectInput['series'],
  shared: SharedInput,
  effects: readonly MetricEffect[],
): EffectCaution[] {
  const before = addDays(shared.before, -7);
  const after = Array.from({ length: 7 }, (_, i) => addDays(before, i));
  return effects.flatMap((effect) => {
    if (effect.kind !== 'compared' || effect.verdict === 'unclear') return [];
    const { metric, verdict } = effect;
    const earlier = effectSize({ ...shared, series, metric, before, after });
    const isSame = earlier.kind === 'compared' && earlier.verdict === verdict;
    return isSame ? [{ kind: 'drift' as const, metric, shift: earlier.shift }] : [];
  });
}

/** The sales of an activity's days beyond the expected; null without enough days to tell. */
function liftOf(
  { pay_amt: series }: DecisionEffectInput['series'],
  { after, before, excluded, mixed }: SharedInput,
): ActivityLift | null {
  const weeks = Array.from({ length: EFFECT_WEEKS }, (_, week) => week);
  const historyOf = (day: Day): number[] => {
    const back = (((daysBetween(day, before) - 1) % 7) + 7) % 7;
    return weeks
      .map((week) => addDays(before, -1 - back - 7 * week))
      .filter((past) => !excluded.has(past) && !mixed?.has(past))
      .map((past) => figureOn(series, past))
      .filter(isUsable)
      .slice(0, LIFT_WEEKS)
      .map(({ value }) => value);
  };
  const liftDay = (day: Day): LiftDay[] => {
    const figure = figureOn(series, day);
    const history = historyOf(day);
    if (!isUsable(figure) || history.length < LIFT_WEEKS) return [];
    return [{ actual: figure.value, base: median(history), history }];
  };
  const days = after.flatMap(liftDay);
  if (days.length < after.length) return null;
  const lastDays = Array.from({ length: 7 }, (_, i) => addDays(before, -1 - i));
  return activityLift(
    days,
    trendFactor(lastDays.filter((day) => !excluded.has(day)).flatMap(liftDay)),
  );
}
