import type { MetricId } from '../../model/metric';
import type { MetricsPart, Subject, Trouble } from '../../model/reading';
import type { Definitions } from '../meaning/metric-vocabulary';
import { readMetrics } from '../meaning/read-metrics';
import type { Vocabulary } from '../meaning/vocabulary';
import type { ReadContext, Steps } from '../page';
import type { FoundTable } from '../tables/find-tables';
import { asMeant } from './as-meant';
import { subjectColumn } from './subject-column';

/** What the cards of a page are read by. */
export interface CardsSpec {
  vocabulary: Vocabulary<MetricId>;
  definitions: Definitions;
  /** whom the cards speak of */
  subject: Subject;
}

/** Reads the figures that stand on cards, outside of the tables whose rows are read; null where none stand. */
export function* readCards(
  context: ReadContext,
  tables: readonly FoundTable[],
  { vocabulary, definitions, subject }: CardsSpec,
): Steps<{ part: MetricsPart; trouble: Trouble[] } | null> {
  const rows = tables.filter(({ heads }) => subjectColumn(heads));
  const found = yield* readMetrics(context, {
    vocabulary,
    definitions,
    identities: [],
    expected: [],
    isOurs: (label) => !rows.some(({ root }) => root.contains(label)),
  });
  const part = found?.parts[0];
  if (part?.kind !== 'metrics') return null;
  const figures = part.figures.map((figure) => asMeant(figure, definitions));
  const own = (found?.trouble ?? []).filter(({ field }) => field !== 'scope' && field !== 'shop');
  return { part: { kind: 'metrics', subject, figures }, trouble: own };
}
