import type { Identity } from '../../model/identities';
import type { MetricId } from '../../model/metric';
import type { MetricFigure, Trouble } from '../../model/reading';
import type { PageYield, ReadContext, Steps } from '../page';
import { arbitrate } from './arbitrate';
import { findFigures, type Hit } from './find-figures';
import { isShown, roomFinder } from './is-shown';
import type { Definitions } from './metric-vocabulary';
import { ownHits } from './own-hits';
import { readScope } from './read-scope';
import { searchPage } from './search-page';
import { settleCandidates } from './settle-candidates';
import { sharedAncestor } from './shared-ancestor';
import type { Vocabulary } from './vocabulary';

/** What a kind of page is read by. */
export interface MetricsReading {
  /** made of the same definitions by `metricVocabulary` */
  vocabulary: Vocabulary<MetricId>;
  definitions: Definitions;
  identities: readonly Identity[];
  /** metrics whose absence is told */
  expected: readonly MetricId[];
  /** false for labels that another reader takes, such as the column heads of a table of items */
  isOurs?: (label: Element) => boolean;
}

/**
 * Reads every known metric of the page, with scope and shop. Null when no figure stands there;
 * a page with figures always yields, with trouble for what was not sure.
 */
export function* readMetrics(
  context: ReadContext,
  { vocabulary, definitions, identities, expected, isOurs }: MetricsReading,
): Steps<PageYield | null> {
  const marks = yield* searchPage(context, vocabulary);
  const labels = isOurs ? marks.labels.filter(({ element }) => isOurs(element)) : marks.labels;
  const anchor = labels.find(({ element }) => isShown(element))?.element;
  const { shop, scope, trouble: scopeTrouble } = readScope(context, marks, anchor);
  const { period } = scope;
  yield;
  const day = period.kind === 'day' || period.kind === 'live' ? period.day : null;
  const hits = yield* findFigures(labels, day);
  const own = ownHits(hits.filter(isDrawn(roomFinder())), marks.sections, period.kind === 'live');
  const unitOf = (metric: MetricId) => definitions[metric]?.unit ?? 'none';
  const { figures, trouble } = arbitrate(settleCandidates(own, unitOf), identities, unitOf);
  if (figures.length === 0) return null;
  return {
    ...(shop && { shop }),
    scope,
    parts: [{ kind: 'metrics', figures }],
    region: sharedAncestor([
      ...own.flatMap(({ mark, own: [first] }) => (first ? [mark.node, first.node] : [mark.node])),
      ...marks.dates.filter(({ parentElement }) => parentElement && isShown(parentElement)),
      ...marks.devices.map(({ element }) => element),
    ]),
    trouble: [
      ...scopeTrouble.filter(({ field }) => field !== 'shop'),
      ...trouble,
      ...absent(expected, figures),
      ...scopeTrouble.filter(({ field }) => field === 'shop'),
      ...(marks.tooLarge ? [{ field: 'metrics', why: 'too-large' } as const] : []),
    ],
  };
}

/** Label and figure both take up room. */
function isDrawn<Key extends string>(
  hasRoom: (element: Element) => boolean,
): (hit: Hit<Key>) => boolean {
  return ({ mark, own }) => {
    const figure = own[0]?.node.parentElement;
    return hasRoom(mark.element) && figure !== null && figure !== undefined && hasRoom(figure);
  };
}

function absent(expected: readonly MetricId[], figures: readonly MetricFigure[]): Trouble[] {
  const read = new Set(figures.map(({ metric }) => metric));
  return expected
    .filter((metric) => !read.has(metric))
    .map((metric) => ({ field: metric, why: 'field-missing' }));
}
