import type { MetricId } from '../../model/metric';
import type { MetricDefinition } from '../../model/metric-definition';
import { type Section, type Vocabulary, vocabularyOf } from './vocabulary';

/** The metrics that a kind of page can hold, such as `SHOP_METRICS` or several groups spread. */
export type Definitions = Readonly<Partial<Record<MetricId, MetricDefinition>>>;

const NO_SECTIONS = { own: [], live: [], peers: [] };

/**
 * The words of a page that holds these metrics. `sections` are the headings on it that say whose
 * figures, or of when, stand below them.
 */
export function metricVocabulary(
  definitions: Definitions,
  sections: Partial<Readonly<Record<Section, readonly string[]>>> = {},
): Vocabulary<MetricId> {
  const labels = Object.entries(definitions).map(
    ([id, { labels }]): [MetricId, readonly string[]] => [id as MetricId, labels],
  );
  return vocabularyOf(labels, { ...NO_SECTIONS, ...sections });
}
