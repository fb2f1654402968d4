import { type Day, isDay } from '../model/day';
import { exactValue } from '../model/figure';
import { metricDefinition } from '../model/metric';
import type { Reading } from '../model/reading';
import {
  SERVICE_METRICS_SHOWN,
  type ServiceFigure,
  type ServiceTrend,
} from '../model/service-desk';
import { shopFigures } from './service-figures';

const LEAST_POINTS = 2;

/**
 * Each metric day by day, the last look at a day before earlier ones. Days of one name and page
 * stand in one line, the most common of them; a figure of a span or in doubt is no day's.
 */
export function serviceTrends(readings: readonly Reading[]): ServiceTrend[] {
  const figures = readings.flatMap(shopFigures).filter(({ isDoubted }) => !isDoubted);
  return SERVICE_METRICS_SHOWN.flatMap((metric) => {
    const own = figures.filter((one) => one.metric === metric && dayOfFigure(one) !== null);
    const ways = Map.groupBy(own, ({ label, page }) => `${page} ${label}`);
    const [most] = [...ways.values()]
      .map((way) => ({ label: way[0]?.label ?? '', points: pointsOf(way) }))
      .sort((a, b) => b.points.length - a.points.length);
    return most && most.points.length >= LEAST_POINTS ? [{ metric, ...most }] : [];
  });
}

function pointsOf(figures: readonly ServiceFigure[]): { day: Day; value: number }[] {
  const byDay = new Map<Day, number>();
  for (const one of figures.toSorted((a, b) => a.readAt - b.readAt)) {
    const day = dayOfFigure(one);
    const value = exactValue(one.figure);
    if (day !== null && value !== null) byDay.set(day, value);
  }
  return [...byDay]
    .map(([day, value]) => ({ day, value }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** A score as it stands counts for the day of the look; so far today is no day of anything else. */
function dayOfFigure({ metric, period, page }: ServiceFigure): Day | null {
  if (period.kind === 'day') return period.day;
  const isStanding = page === 'qn.voc' || metricDefinition(metric).unit === 'score';
  return period.kind === 'live' && isStanding && isDay(period.day) ? period.day : null;
}
