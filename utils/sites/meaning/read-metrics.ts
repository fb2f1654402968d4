import { type MetricId, metricDefinition } from '../../model/metric';
import type { MetricFigure, Trouble } from '../../model/reading';
import type { PageYield, ReadContext, Steps } from '../page';
import { arbitrate } from './arbitrate';
import { collectMarks } from './collect-marks';
import { findDevice } from './find-device';
import { findFigures, type Hit } from './find-figures';
import { findPeriod } from './find-period';
import { findShop } from './find-shop';
import { isShown, roomFinder } from './is-shown';
import { ownHits } from './own-hits';
import { settleCandidates } from './settle-candidates';
import { sharedAncestor } from './shared-ancestor';
import type { Vocabulary } from './vocabulary';

interface MetricsReading {
  vocabulary: Vocabulary<MetricId>;
  /** metrics whose absence is told */
  expected: readonly MetricId[];
}

/**
 * Reads every known metric of the page, with scope and shop. Null when no figure stands there;
 * a page with figures always yields, with trouble for what was not sure.
 */
export function* readMetrics(
  { document, url, now }: ReadContext,
  { vocabulary, expected }: MetricsReading,
): Steps<PageYield | null> {
  const marks = yield* collectMarks(document.body, vocabulary);
  const anchor = marks.labels.find(({ element }) => isShown(element))?.element;
  const { period, trouble: periodTrouble } = findPeriod(marks.dates, anchor, url, now);
  const { device, trouble: deviceTrouble } = findDevice(marks.devices, url);
  yield;
  const day = period.kind === 'day' || period.kind === 'live' ? period.day : null;
  const hits = yield* findFigures(marks.labels, day);
  const own = ownHits(hits.filter(isDrawn(roomFinder())), marks.sections, period.kind === 'live');
  const { figures, trouble } = arbitrate(
    settleCandidates(own, (metric) => metricDefinition(metric).unit),
  );
  if (figures.length === 0) return null;
  const shop = findShop(document, marks.shops);
  return {
    ...(shop && { shop }),
    scope: { period, device },
    parts: [{ kind: 'metrics', figures }],
    region: sharedAncestor([
      ...own.flatMap(({ mark, own: [first] }) => (first ? [mark.node, first.node] : [mark.node])),
      ...marks.dates.filter(({ parentElement }) => parentElement && isShown(parentElement)),
      ...marks.devices.map(({ element }) => element),
    ]),
    trouble: [
      ...periodTrouble,
      ...deviceTrouble,
      ...trouble,
      ...absent(expected, figures),
      ...(shop ? [] : [{ field: 'shop', why: 'field-missing' } as const]),
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
