import { comparableFigures } from '../model/comparable-figures';
import { compareScopes } from '../model/compare-scopes';
import { addDays, type Day } from '../model/day';
import { exactValue } from '../model/figure';
import { metricDefinition } from '../model/metric';
import type { Comparison, MetricRow } from '../model/panel-view';
import type { PromoChange } from '../model/promo';
import type { MetricFigure, Reading } from '../model/reading';
import type { Scope } from '../model/scope';
import { DAY_STATE, type DayFigure, type DayState, type Series } from '../model/series';
import { compareFourWeeks, compareLastWeek } from './compare';
import { implausibleJump, type Jump } from './implausible-jump';
import { figureOn } from './series-day';

type AllSeries = Parameters<typeof compareLastWeek>[0]['series'];
type NoComparison = Extract<Comparison, { kind: 'none' }>;

const LINE_DAYS = 30;
const OTHER_PERIOD: NoComparison = { kind: 'none', why: 'other-scope', field: 'period' };

/** A figure of a reading beside its bases, with its line and how far it can be trusted. */
export function metricRow(
  found: MetricFigure,
  reading: Reading,
  series: AllSeries,
  changes: readonly PromoChange[] = [],
): MetricRow {
  const { metric, label, raw, figure, suspect = [] } = found;
  const own = series[metric];
  const day = wholeDayOf(reading, found.scope);
  const state = stateOf(found, day, own, changes);
  const unverified = found.unverified ?? (day && jumpOf(found, day, own, changes)) ?? undefined;
  const refused = refusalOf({ ...found, unverified }, reading);
  const compared = day && !refused && { metric, day, figure, state, series };
  const { unit, decimals } = metricDefinition(metric);
  return {
    metric,
    unit,
    decimals,
    label,
    raw,
    figure,
    state,
    suspect,
    ...(unverified && { unverified }),
    lastWeek: compared ? compareLastWeek(compared) : (refused ?? OTHER_PERIOD),
    fourWeeks: compared ? compareFourWeeks(compared) : (refused ?? OTHER_PERIOD),
    line: day ? line(found, day, state, own) : [],
  };
}

/**
 * The whole day that a figure may be set beside the stored days of its reading's shop and scope;
 * null for any other. `own` is the figure's own scope, where it has one.
 */
export function wholeDayOf({ scope, shop }: Reading, own?: Partial<Scope>): Day | null {
  const subject = shop?.name ?? null;
  const figures = { scope: { ...scope, ...own }, shop: subject };
  const { period } = figures.scope;
  const isAlike = compareScopes(figures, { scope: wholeDays(scope), shop: subject }).comparable;
  return isAlike && period.kind === 'day' ? period.day : null;
}

/** What keeps a figure from being subtracted from the stored days of its reading's scope. */
function refusalOf(found: MetricFigure, { scope, shop }: Reading): NoComparison | null {
  const subject = shop?.name ?? null;
  const stored = { metric: found.metric, figure: { kind: 'exact', value: 0 } } as const;
  const verdict = comparableFigures(
    { figure: found, scope, shop: subject },
    { figure: stored, scope: wholeDays(scope), shop: subject },
  );
  if (verdict.comparable) return null;
  return 'why' in verdict
    ? { kind: 'none', why: verdict.why }
    : { kind: 'none', why: 'other-scope', field: verdict.field };
}

/** The scope of the days that are stored under a reading's scope. */
function wholeDays(scope: Scope): Scope {
  return { ...scope, period: { kind: 'day', day: '' } };
}

/** The stored state holds only for the value it was given to; a newer value is provisional. */
export function stateOf(
  found: MetricFigure,
  day: Day | null,
  series: Series | undefined,
  changes: readonly PromoChange[] = [],
): DayState {
  const { metric, figure, suspect, unverified } = found;
  const value = exactValue(figure);
  if (value === null) return DAY_STATE.gap;
  const stored = day ? figureOn(series, day) : null;
  if (suspect?.length || unverified || (day && jumpOf(found, day, series, changes)))
    return DAY_STATE.suspect;
  if (stored?.value === value && stored.state !== DAY_STATE.suspect) return stored.state;
  return 'maturing' in metricDefinition(metric) ? DAY_STATE.maturing : DAY_STATE.provisional;
}

/** How a figure leaps away from its own history; null once a second look has confirmed it. */
function jumpOf(
  { metric, figure }: MetricFigure,
  day: Day,
  series: Series | undefined,
  changes: readonly PromoChange[],
): Jump | null {
  const value = exactValue(figure);
  const stored = figureOn(series, day);
  const isStored = stored.value === value && stored.state !== DAY_STATE.suspect;
  if (value === null || isStored) return null;
  const history = (series?.days ?? [])
    .flatMap(({ day: past, value: known, state }) =>
      known !== null && past < day ? [{ value: known, state }] : [],
    )
    .reverse();
  return implausibleJump({ metric, day, value, history, changes });
}

function line(
  { figure }: MetricFigure,
  day: Day,
  state: DayState,
  series: Series | undefined,
): DayFigure[] {
  const before = Array.from({ length: LINE_DAYS - 1 }, (_, i) =>
    figureOn(series, addDays(day, i + 1 - LINE_DAYS)),
  );
  const value = exactValue(figure);
  return [...before, value === null ? figureOn(series, day) : { day, value, state }];
}
