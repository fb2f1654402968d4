import { missing } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import { TODO_METRICS } from '../../model/metrics/order-metrics';
import type { MetricFigure, Trouble } from '../../model/reading';
import { collectMarks } from '../meaning/collect-marks';
import { isShown } from '../meaning/is-shown';
import { type Definitions, metricVocabulary } from '../meaning/metric-vocabulary';
import { readMetrics } from '../meaning/read-metrics';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { liveScope } from './live-scope';

/**
 * Names of counters in the banner of older and smaller shops. Where the page has the long names,
 * these head groups of counters and count nothing themselves.
 */
const SHORT_NAMES: ReadonlySet<string> = new Set(['售后', '评价', '投诉', '违规', '工单']);
const LONG_NAMES = new Set<MetricId>(['todo_aftersale', 'todo_complaint', 'todo_violation']);
const NO_COUNTER = 'nav,h1,h2,h3,h4,h5,h6,[role="menu"],[role="navigation"],[role="tablist"]';

const LONG = withLabels((label) => !SHORT_NAMES.has(label));
const ALL = withLabels(() => true);

function withLabels(isKept: (label: string) => boolean) {
  const definitions: Definitions = Object.fromEntries(
    Object.entries(TODO_METRICS).map(([id, definition]) => [
      id,
      { ...definition, labels: definition.labels.filter(isKept) },
    ]),
  );
  return { definitions, vocabulary: metricVocabulary(definitions) };
}

function* readHome(context: ReadContext): Steps<PageYield | null> {
  const long = yield* readCounters(context, LONG);
  const isLong = figuresIn(long).some(({ metric }) => LONG_NAMES.has(metric));
  const read = isLong ? long : yield* readCounters(context, ALL);
  if (!read) return null;
  const figures = figuresIn(read);
  const silent = yield* silentCounters(context, figures, read.region);
  const all = [...figures, ...silent];
  return {
    ...read,
    scope: liveScope(context.now),
    parts: [{ kind: 'metrics', figures: all }],
    trouble: read.trouble.filter((trouble) => isTold(trouble, all)),
  };
}

function readCounters(context: ReadContext, words: typeof ALL): Steps<PageYield | null> {
  return readMetrics(context, { ...words, identities: [], expected: ['todo_ship'] });
}

/** Counters that are named among the others and print no number. */
function* silentCounters(
  { document }: ReadContext,
  read: readonly MetricFigure[],
  region: Element = document.body,
): Steps<MetricFigure[]> {
  const known = new Set(read.map(({ metric }) => metric));
  const { labels } = yield* collectMarks(region, LONG.vocabulary);
  const silent = new Map<MetricId, MetricFigure>();
  for (const { key, label, element } of labels) {
    if (known.has(key) || element.closest(NO_COUNTER) || !isShown(element)) continue;
    const figure = missing('absent');
    silent.set(key, { metric: key, label, raw: '', figure, found: 'meaning' });
  }
  return [...silent.values()];
}

/** The counters are of now, so the page needs no date; a named counter without number is no gap. */
function isTold({ field }: Trouble, figures: readonly MetricFigure[]): boolean {
  if (field === 'scope') return false;
  return !figures.some(({ metric, figure }) => metric === field && isAbsent(figure));
}

function isAbsent(figure: MetricFigure['figure']): boolean {
  return figure.kind === 'missing' && figure.why === 'absent';
}

function figuresIn(read: PageYield | null): MetricFigure[] {
  return read?.parts.flatMap((part) => (part.kind === 'metrics' ? part.figures : [])) ?? [];
}

/** 千牛 首页: the counters of what waits to be done. No saved page of it is known. */
export const qnHome = definePage({ id: 'qn.home', layouts: [], readByMeaning: readHome });
