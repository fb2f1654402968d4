import { VIOLATION_METRICS, VIOLATION_TAB_METRICS } from '../../model/metrics/order-metrics';
import { counterLabels } from '../marketplace/counter-labels';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { labelledCounts } from './labelled-counts';
import { readRecords } from './read-records';
import { readViolation, VIOLATION_HEADS, VIOLATION_NUMBERS } from './read-violation';

const POINTS = counterLabels(VIOLATION_METRICS);

const VIOLATIONS = {
  numbers: VIOLATION_NUMBERS,
  heads: VIOLATION_HEADS,
  tabs: VIOLATION_TAB_METRICS,
  read: readViolation,
};

function* readViolations(context: ReadContext): Steps<PageYield | null> {
  const found = yield* readRecords(context, VIOLATIONS);
  const { figures, trouble } = yield* labelledCounts(context.document.body, POINTS);
  const points = figures.filter(({ raw }) => raw !== '');
  if (!found || points.length === 0) return found;
  const [metrics] = found.parts.filter((part) => part.kind === 'metrics');
  return {
    ...found,
    parts: [
      { kind: 'metrics', figures: [...(metrics?.figures ?? []), ...points] },
      ...found.parts.filter((part) => part.kind !== 'metrics'),
    ],
    trouble: [...found.trouble, ...trouble],
    region: context.document.body,
  };
}

/**
 * 千牛 违规 and 投诉: what the platform holds against the shop and until when it can be answered. No
 * saved page of it is known and no address is certain; it is told by its name in the address or by
 * its heading, and its rows by the names of their fields.
 */
export const qnViolations = definePage({
  id: 'qn.violations',
  layouts: [],
  readByMeaning: readViolations,
});
