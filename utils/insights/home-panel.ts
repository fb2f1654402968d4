import { addDays, type Day } from '../model/day';
import { exactValue, missing } from '../model/figure';
import { MAIN_METRICS, type MetricId, metricDefinition } from '../model/metric';
import type { DayCaution, HomePanel } from '../model/panel-view';
import type { PromoChange } from '../model/promo';
import { type MetricFigure, partOf, type Reading } from '../model/reading';
import { DAY_STATE, type Series } from '../model/series';
import { excludedDays } from './excluded-days';
import { explainSales } from './explain-sales';
import { metricRow, stateOf, wholeDayOf } from './metric-row';
import { figureOn } from './series-day';

export interface HomePanelInput {
  reading: Reading;
  /** of the reading's own subject and scope, sixty days and more up to its day */
  series: Partial<Record<MetricId, Series>>;
  daysStored: number;
  /** the operator's to the promotion calendar */
  changes?: readonly PromoChange[];
}

const SALES_FACTORS = ['pay_amt', 'uv', 'pay_buyers'] as const satisfies readonly MetricId[];

/**
 * The panel of the 生意参谋 home page: every figure of the reading beside its bases. Only whole
 * days are compared with whole days; for today so far, a week or an unknown span the comparisons
 * say `other-scope` and the lines are empty.
 */
export function buildHomePanel(input: HomePanelInput): HomePanel {
  const { reading, series, daysStored, changes } = input;
  const day = wholeDayOf(reading);
  const figures = partOf(reading, 'metrics')?.figures ?? [];
  const row = (figure: MetricFigure) => metricRow(figure, reading, series, changes);
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
    why: salesWhy(figures, input),
    cautions: day ? dayCautions(figures, day, input) : [],
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

function salesWhy(
  figures: readonly MetricFigure[],
  { reading, series, changes }: HomePanelInput,
): HomePanel['why'] {
  const day = wholeDayOf(reading);
  const after = SALES_FACTORS.map((id) => figures.find(({ metric }) => metric === id));
  const isOther = after.some((figure) => !wholeDayOf(reading, figure?.scope));
  if (!day || isOther) return { none: 'other-scope' };
  const baseDay = baseOf(day);
  const before = SALES_FACTORS.map((id) => figureOn(series[id], baseDay));
  if (before.every(({ value }) => value === null)) return { none: 'not-read' };
  const isDoubted = after.some(
    (f) => f && stateOf(f, day, series[f.metric], changes) === DAY_STATE.suspect,
  );
  if (isDoubted || before.some((f) => f.state === DAY_STATE.suspect)) return { none: 'suspect' };
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
  { series, changes }: HomePanelInput,
): DayCaution[] {
  const baseDay = baseOf(day);
  const excluded = excludedDays(baseDay, day, series, changes);
  const cautions = [baseDay, day].flatMap((one): DayCaution[] => {
    const exclusion = excluded.get(one);
    if (!exclusion) return [];
    return exclusion.why === 'promotion'
      ? [{ kind: 'promotion', day: one, event: exclusion.event }]
      : [{ kind: 'bulk-order', day: one }];
  });
  const isProvisional = SALES_FACTORS.some((id) => {
    const figure = figures.find(({ metric }) => metric === id);
    return figure && stateOf(figure, day, series[id], changes) === DAY_STATE.provisional;
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
