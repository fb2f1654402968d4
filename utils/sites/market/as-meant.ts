import type { MetricFigure } from '../../model/reading';
import type { Definitions } from '../meaning/metric-vocabulary';

/** A figure of an index says more or less and nothing else; every other one is left as it is. */
export function asMeant(found: MetricFigure, definitions: Definitions): MetricFigure {
  const { figure, metric } = found;
  return figure.kind === 'exact' && definitions[metric]?.aggregation === 'order'
    ? { ...found, figure: { kind: 'index', value: figure.value } }
    : found;
}
