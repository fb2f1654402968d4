import type { MetricId } from '../../model/metric';
import { TODO_METRICS } from '../../model/metrics/order-metrics';
import { findShop, headerShops } from '../meaning/find-shop';
import { sharedAncestor } from '../meaning/shared-ancestor';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { type LabelledCounts, labelledCounts } from './labelled-counts';
import { liveScope } from './live-scope';
import { headedNotices } from './read-notices';

/**
 * Names of counters in the banner of older and smaller shops. Where the page has the long names,
 * these head groups of counters and count nothing themselves.
 */
const SHORT_NAMES: ReadonlySet<string> = new Set(['售后', '评价', '投诉', '违规', '工单']);
const LONG_NAMES: ReadonlySet<MetricId> = new Set<MetricId>([
  'todo_aftersale',
  'todo_complaint',
  'todo_violation',
]);

const ALL: ReadonlyMap<string, MetricId> = new Map(
  Object.entries(TODO_METRICS).flatMap(([id, { labels }]) =>
    labels.map((label): [string, MetricId] => [label, id as MetricId]),
  ),
);
const LONG = new Map([...ALL].filter(([label]) => !SHORT_NAMES.has(label)));

function* readHome({ document, url, now }: ReadContext): Steps<PageYield | null> {
  const long = yield* labelledCounts(document.body, LONG);
  const isLong = counted(long).some(({ metric }) => LONG_NAMES.has(metric));
  const { figures, trouble, nodes } = isLong ? long : yield* labelledCounts(document.body, ALL);
  if (counted({ figures }).length === 0) return null;
  const notices = yield* headedNotices(document.body, url);
  const shop = findShop(document, headerShops(document));
  const region = sharedAncestor([...nodes, ...notices.blocks]);
  return {
    ...(shop && { shop }),
    scope: liveScope(now),
    parts: [
      { kind: 'metrics', figures },
      ...(notices.rows.length > 0
        ? [{ kind: 'table', title: '公告', rows: notices.rows } as const]
        : []),
    ],
    trouble: [
      ...trouble,
      ...(figures.some(({ metric }) => metric === 'todo_ship')
        ? []
        : [{ field: 'todo_ship', why: 'field-missing' } as const]),
      ...(shop ? [] : [{ field: 'shop', why: 'field-missing' } as const]),
    ],
    ...(region && { region }),
  };
}

function counted({ figures }: Pick<LabelledCounts, 'figures'>): LabelledCounts['figures'] {
  return figures.filter(({ raw }) => raw !== '');
}

/** 千牛 首页: the counters of what waits to be done, and the announcements beside them. No saved page of it is known. */
export const qnHome = definePage({ id: 'qn.home', layouts: [], readByMeaning: readHome });
