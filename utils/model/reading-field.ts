import type { MetricId } from './metric';

/** What a reader may miss besides a metric; each is named to the operator under `field.`. */
export const READING_FIELDS = [
  'page',
  'shop',
  'scope',
  'day',
  'period',
  'tab',
  'category',
  'keyword',
  'query',
  'metrics',
  'rank',
  'title',
  'price',
  'prices',
  'sales',
  'reviews',
  'questions',
  'images',
  'skus',
  'scores',
  'rows',
  'data',
  'itemId',
  'activity-phases',
  'orders',
  'order-status',
  'order-amount',
  'order-items',
  'order-deadline',
] as const;

/** What trouble can be with: a metric by its id, or another part of a page. */
export type ReadingField = MetricId | (typeof READING_FIELDS)[number];
