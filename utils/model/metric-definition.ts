/** What a metric counts in. `ratio` is a fraction: 12.34% is 0.1234. */
export type Unit =
  | 'CNY'
  | 'person'
  | 'view'
  | 'piece'
  | 'order'
  | 'item'
  | 'ratio'
  | 'second'
  | 'hour'
  | 'day'
  | 'score'
  | 'none';

/**
 * How a metric may be added up: `sum` over days and items · `distinct` people, never summed ·
 * `ratio` recomputed from its parts · `order` rank or index · `point` stock at one moment.
 */
export type Aggregation = 'sum' | 'distinct' | 'ratio' | 'order' | 'point';

export interface MetricDefinition {
  /** Chinese labels to be matched whole, the page's own first */
  labels: readonly string[];
  unit: Unit;
  aggregation: Aggregation;
  /** digits after the point on the page; for a ratio those of its percent form */
  decimals: number;
  /** up is good, down is good, or neither */
  better: 'higher' | 'lower' | 'neither';
  /** true when the platform goes on changing the figure for a week and more */
  maturing?: true;
}
