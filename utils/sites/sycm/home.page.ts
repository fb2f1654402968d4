import { MAIN_METRICS, METRIC_IDS, type MetricId, metricDefinition } from '../../model/metric';
import type { MetricsPart } from '../../model/reading';
import { readMetrics } from '../meaning/read-metrics';
import { vocabularyOf } from '../meaning/vocabulary';
import { definePage, type PageYield, type Steps } from '../page';

const VOCABULARY = vocabularyOf(
  METRIC_IDS.map((id): [MetricId, readonly string[]] => [id, metricDefinition(id).labels]),
  {
    own: [
      '数据概览',
      '整体看板',
      '经营概况',
      '经营概览',
      '核心指标',
      '核心数据',
      '运营视窗',
      '店铺概况',
    ],
    live: [
      '实时',
      '实时概况',
      '实时数据',
      '实时看板',
      '实时播报',
      '实时总览',
      '实时指标',
      '今日实时',
    ],
    peers: ['行业排行', '行业大盘', '同行对比', '竞争情报', '竞店监控', '市场排行', '竞争动态'],
  },
);

/** Widgets that the console's pages have shared since 2019 (DOM facts §2). */
const CARDS = '.oui-card';
const CONTROLS = '.oui-date-picker-current-date';

/**
 * 生意参谋 首页: cards and the 32-metric table. No saved page of it is known, so the layout only
 * narrows where to look; what is read is read by the words (labels, units, neighbours, arithmetic).
 */
export const sycmHome = definePage({
  id: 'sycm.home',
  layouts: [
    {
      since: '2019-11',
      sign: `${CARDS} .oui-card-content`,
      *read(context) {
        const roots = outermost(context.document, `${CARDS},${CONTROLS}`);
        const found = yield* readMetrics(context, {
          vocabulary: VOCABULARY,
          roots,
          found: 'layout',
          expected: MAIN_METRICS,
        });
        return found && hasMainFigures(found) ? found : null;
      },
    },
  ],
  readByMeaning(context): Steps<PageYield | null> {
    return readMetrics(context, {
      vocabulary: VOCABULARY,
      roots: [context.document.body],
      found: 'meaning',
      expected: MAIN_METRICS,
    });
  },
  region(document) {
    const cards = outermost(document, `${CARDS},${CONTROLS}`);
    return cards.length > 0 ? sharedAncestor(cards) : document.body;
  },
});

/** The widgets bear the layout out when nearly all main metrics stand in them. */
function hasMainFigures({ parts }: PageYield): boolean {
  const figures = parts.find((part): part is MetricsPart => part.kind === 'metrics')?.figures ?? [];
  const main: readonly MetricId[] = MAIN_METRICS;
  return figures.filter(({ metric }) => main.includes(metric)).length >= main.length - 1;
}

function outermost(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter(
    (element) => !element.parentElement?.closest(CARDS),
  );
}

function sharedAncestor(elements: readonly Element[]): Element | null {
  let shared = elements[0] ?? null;
  for (const element of elements)
    while (shared && !shared.contains(element)) shared = shared.parentElement;
  return shared;
}
