import { METRIC_IDS, METRICS, type MetricId, metricDefinition } from '../../utils/model/metric';
import { metricName } from '../ui/words';

const MOST = 8;

/**
 * The metrics that a few typed words may mean, best first, by their names in the operator's
 * language and their labels on the pages. A percentage is never offered for an amount.
 */
export function findMetrics(query: string, isRatio: boolean): MetricId[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [];
  return METRIC_IDS.filter((id) => (metricDefinition(id).unit === 'ratio') === isRatio)
    .map((id) => ({ id, score: scoreOf(id, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ id }) => id);
}

function scoreOf(id: MetricId, wanted: string): number {
  const words = [metricName(id), ...METRICS[id].labels].map((word) => word.toLowerCase());
  if (words.some((word) => word === wanted)) return 4;
  if (words.some((word) => word.startsWith(wanted))) return 3;
  if (words.some((word) => word.includes(wanted))) return 2;
  return words.some((word) => word.length > 1 && wanted.includes(word)) ? 1 : 0;
}
