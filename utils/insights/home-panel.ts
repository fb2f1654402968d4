import { addDays, type Day } from '../model/day';
import { exactValue, missing } from '../model/figure';
import { MAIN_METRICS, type MetricId, metricDefinition } from '../model/metric';
import type { Comparison, DayCaution, HomePanel, MetricRow } from '../model/panel-view';
import { type MetricFigure, partOf, type Reading } from '../model/reading';
import { DAY_STATE, type DayFigure, type DayState, type Series } from '../model/series';
import { compareFourWeeks, compareLastWeek } from './compare';
import { excludedDays } from './excluded-days';
import { explainSales } from './explain-sales';
import { figureOn } from './series-day';

export interface HomePanelInput {
  reading: Reading;
  /** of the reading's own subject and scope, sixty days and more up to its day */
  series: Partial<Record<MetricId, Series>>;
  daysStored: number;
}

const LINE_DAYS = 30;
const SALES_FACTORS = ['pay_amt', 'uv', 'pay_buyers'] as const satisfies readonly MetricId[];
const OTHER_SCOPE: Comparison = { kind: 'none', why: 'other-scope' };

/**
 * The panel of the 生意参谋 home page: every figure of the reading beside its bases. Only whole
 * days are compared with whole days; for today so far, a week or an unknown span the comparisons
 * say `other-scope` and the lines are empty.
 */
export function buildHomePanel({ reading, series, daysStored }: HomePanelInput): HomePanel {
  const { period } = reading.scope;
  const day = period.kind === 'day' ? period.day : null;
  const figures = partOf(reading, 'metrics')?.figures ?? [];
  const row = (figure: MetricFigure) => metricRow(figure, day, series);
  const main = MAIN_METRICS.map(
    (id) => figures.find((f) => f.metric === id) ?? unread(id, reading),
  );
  const others = figures.filter(
    ({ metric }) => !(MAIN_METRICS as readonly string[]).includes(metric),
  );
  return {
    kind: 'home',
    shop: reading.shop ?? null,
    scope: reading.scope,
    layout: reading.layout,
    takenAt: reading.takenAt,
    main: main.map(row),
    others: others.map(row),
    why: salesWhy(figures, day, series),
    cautions: day ? dayCautions(figures, day, series) : [],
    daysStored,
    trouble: reading.trouble,
  };
}

/** A main figure that the reading does not hold: shown as missing, never left out silently. */
function unread(metric: MetricId, { trouble }: Reading): MetricFigure {
  const doubtful = trouble.some(({ field, why }) => field === metric && why !== 'field-missing');
  return {
    metric,
    label: metricDefinition(metric).labels[0] ?? metric,
    raw: '',
    figure: missing(doubtful ? 'unreadable' : 'absent'),
    found: 'meaning',
  };
}

function metricRow(
  found: MetricFigure,
  day: Day | null,
  series: HomePanelInput['series'],
): MetricRow {
  const { metric, label, raw, figure, suspect = [] } = found;
  const state = stateOf(found, day ? figureOn(series[metric], day) : null);
  const compared = day && { metric, day, figure, state, series };
  return {
    metric,
    label,
    raw,
    figure,
    state,
    suspect,
    lastWeek: compared ? compareLastWeek(compared) : OTHER_SCOPE,
    fourWeeks: compared ? compareFourWeeks(compared) : OTHER_SCOPE,
    line: day ? line(found, day, state, series[metric]) : [],
  };
}

/** The stored state holds only for the value it was given to; a newer value is provisional. */
function stateOf({ metric, figure, suspect }: MetricFigure, stored: DayFigure | null): DayState {
  const value = exactValue(figure);
  if (value === null) return DAY_STATE.gap;
  if (suspect?.length) return DAY_STATE.suspect;
  if (stored?.value === value && stored.state !== DAY_STATE.suspect) return stored.state;
  return 'maturing' in metricDefinition(metric) ? DAY_STATE.maturing : DAY_STATE.provisional;
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

function salesWhy(
  figures: readonly MetricFigure[],
  day: Day | null,
  series: HomePanelInput['series'],
): HomePanel['why'] {
  if (!day) return { none: 'other-scope' };
  const baseDay = baseOf(day);
  const after = SALES_FACTORS.map((id) => figures.find(({ metric }) => metric === id));
  const before = SALES_FACTORS.map((id) => figureOn(series[id], baseDay));
  if (before.every(({ value }) => value === null)) return { none: 'not-read' };
  if (after.some((f) => f?.suspect?.length) || before.some((f) => f.state === DAY_STATE.suspect))
    return { none: 'suspect' };
  return explainSales({
    before: salesFigures(before.map(({ value }) => value)),
    after: salesFigures(after.map((figure) => exactValue(figure?.figure))),
    baseDay,
  });
}

/** Promotions and bulk orders on either day of the split, and figures that are not final. */
function dayCautions(
  figures: readonly MetricFigure[],
  day: Day,
  series: HomePanelInput['series'],
): DayCaution[] {
  const baseDay = baseOf(day);
  const excluded = excludedDays(baseDay, day, series);
  const cautions = [baseDay, day].flatMap((one): DayCaution[] => {
    const exclusion = excluded.get(one);
    if (!exclusion) return [];
    return exclusion.why === 'promotion'
      ? [{ kind: 'promotion', day: one, event: exclusion.event }]
      : [{ kind: 'bulk-order', day: one }];
  });
  const isProvisional = SALES_FACTORS.some((id) => {
    const figure = figures.find(({ metric }) => metric === id);
    return figure && stateOf(figure, figureOn(series[id], day)) === DAY_STATE.provisional;
  });
  return isProvisional ? [...cautions, { kind: 'provisional', day }] : cautions;
}

/** The same weekday of the week before. */
function baseOf(day: Day): Day {
  return addDays(day, -7);
}

function salesFigures([payAmt = null, uv = null, payBuyers = null]: (number | null)[]) {
  return { payAmt, uv, payBuyers };
}
