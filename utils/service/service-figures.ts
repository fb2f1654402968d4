import { metricDefinition } from '../model/metric';
import type { MetricFigure, Reading, TableRow } from '../model/reading';
import type { Period } from '../model/scope';
import {
  SERVICE_METRICS_SHOWN,
  type ServiceFigure,
  type ServiceMetric,
} from '../model/service-desk';

const SHOWN: ReadonlySet<string> = new Set(SERVICE_METRICS_SHOWN);
/** The row that holds the whole shop; 平均值 is the mean of its agents, which the shop is not. */
const WHOLE_SHOP = /^(?:汇总值?|合计|总计)$/;

/** A page of scores as they stand; elsewhere what is so far today is no figure of a day. */
const STANDING = 'qn.voc';
/** The page whose digits are drawn: that a figure stands there is all that can be said. */
const DRAWN = 'pdd.seller';

/** The figures of service among some figures of a reading. */
export function serviceFigures(
  figures: readonly MetricFigure[],
  { page, scope, takenAt }: Reading,
): ServiceFigure[] {
  return figures.flatMap((one) =>
    isShown(one.metric)
      ? [
          {
            metric: one.metric,
            label: one.label,
            raw: one.raw,
            figure: one.figure,
            page,
            period: one.scope?.period ?? scope.period,
            readAt: takenAt,
            isDoubted: (one.suspect?.length ?? 0) > 0 || one.unverified !== undefined,
          },
        ]
      : [],
  );
}

/** What a reading says of the shop as a whole: its cards, then the row 汇总 of its agents. */
export function shopFigures(reading: Reading): ServiceFigure[] {
  const cards = reading.parts.flatMap((part) =>
    part.kind === 'metrics' && !part.subject ? part.figures : [],
  );
  const whole = agentRows(reading).find(({ subject }) => WHOLE_SHOP.test(subject.name));
  return serviceFigures([...cards, ...(whole?.figures ?? [])], reading).filter(
    ({ metric, figure, period, page }) =>
      (figure.kind !== 'missing' || page === DRAWN) &&
      (period.kind !== 'live' || page === STANDING || isScore(metric)),
  );
}

/** Every row of agents, of their sum and mean, and of peers. */
export function agentRows(reading: Reading): TableRow[] {
  return reading.parts
    .flatMap((part) => (part.kind === 'table' ? part.rows : []))
    .filter(({ subject }) => subject.kind === 'agent');
}

/**
 * The newest figure of each metric: that of the latest day first, a single day before a span that
 * ends on it, then the latest look.
 */
export function newestFigures(readings: readonly Reading[]): ServiceFigure[] {
  const newest = new Map<ServiceMetric, ServiceFigure>();
  for (const figure of readings.flatMap(shopFigures)) {
    const known = newest.get(figure.metric);
    if (!known || isNewer(figure, known)) newest.set(figure.metric, figure);
  }
  return SERVICE_METRICS_SHOWN.flatMap((metric) => newest.get(metric) ?? []);
}

/** The last day that a period speaks of; '' where it is not known. */
export function lastDay(period: Period): string {
  if (period.kind === 'unknown') return '';
  return period.kind === 'span' ? period.to : period.day;
}

function isNewer(one: ServiceFigure, other: ServiceFigure): boolean {
  const order = (figure: ServiceFigure) => [
    lastDay(figure.period),
    figure.period.kind === 'span' ? 0 : 1,
    figure.readAt,
  ];
  const [a, b] = [order(one), order(other)];
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** A score stands at every moment, whatever the days of the figures around it. */
function isScore(metric: ServiceMetric): boolean {
  return metricDefinition(metric).unit === 'score';
}

function isShown(metric: string): metric is ServiceMetric {
  return SHOWN.has(metric);
}
