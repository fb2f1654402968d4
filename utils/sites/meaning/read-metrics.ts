import type { Identity } from '../../model/identities';
import type { MetricId } from '../../model/metric';
import type { MetricFigure, Trouble } from '../../model/reading';
import type { PageYield, ReadContext, Steps } from '../page';
import { arbitrate } from './arbitrate';
import type { LabelMark, Marks } from './collect-marks';
import { findFigures, type Hit, type Place } from './find-figures';
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
 * a page with figures always yields, with trouble for what was not sure. Where the words of an
 * earlier visit stand again, their figures are first looked for where they stood.
 */
export function* readMetrics(
  context: ReadContext,
  reading: MetricsReading,
): Steps<PageYield | null> {
  const { document, memory } = context;
  const { vocabulary } = reading;
  const recalled = memory?.recall(document, vocabulary);
  if (recalled) {
    const { marks, places } = recalled;
    const { found, hits, isSure } = yield* look(context, reading, marks, places);
    const stood = hits.filter(({ mark }) => places.has(mark)).length;
    if (isSure && stood === places.size) return found;
    memory?.forget();
  }
  const marks = yield* searchPage(context, vocabulary);
  const { found, hits, isSure } = yield* look(context, reading, marks);
  const region = sharedAncestor(hits.flatMap(nodesOf));
  if (isSure && region) memory?.keep({ marks, hits, region }, vocabulary, document.body);
  return found;
}

/** One look at a page by its words, all of them found already. */
function* look(
  context: ReadContext,
  { definitions, identities, expected, isOurs }: MetricsReading,
  marks: Marks<MetricId>,
  places?: ReadonlyMap<LabelMark<MetricId>, Place>,
): Steps<{ found: PageYield | null; hits: Hit<MetricId>[]; isSure: boolean }> {
  const labels = isOurs ? marks.labels.filter(({ element }) => isOurs(element)) : marks.labels;
  const anchor = labels.find(({ element }) => isShown(element))?.element;
  const { shop, scope, trouble: scopeTrouble } = readScope(context, marks, anchor);
  const { period } = scope;
  yield;
  const day = period.kind === 'day' || period.kind === 'live' ? period.day : null;
  const hits = yield* findFigures(labels, day, places);
  const own = ownHits(hits.filter(isDrawn(roomFinder())), marks.sections, period.kind === 'live');
  yield;
  const unitOf = (metric: MetricId) => definitions[metric]?.unit ?? 'none';
  const { figures, trouble } = arbitrate(settleCandidates(own, unitOf), identities, unitOf);
  if (figures.length === 0) return { found: null, hits, isSure: false };
  const found: PageYield = {
    ...(shop && { shop }),
    scope,
    parts: [{ kind: 'metrics', figures }],
    region: sharedAncestor([
      ...own.flatMap(nodesOf),
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
  return { found, hits, isSure: trouble.length === 0 && !marks.tooLarge };
}

function nodesOf({ mark, own: [first] }: Hit<MetricId>): Node[] {
  return first ? [mark.node, first.node] : [mark.node];
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
