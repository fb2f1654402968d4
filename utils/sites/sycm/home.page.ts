import { MAIN_METRICS, METRIC_IDS, type MetricId, metricDefinition } from '../../model/metric';
import { readMetrics } from '../meaning/read-metrics';
import { vocabularyOf } from '../meaning/vocabulary';
import { definePage } from '../page';

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
    live: ['实时概况', '实时数据', '实时看板', '实时播报', '实时总览', '实时指标', '今日实时'],
    peers: ['行业排行', '行业大盘', '同行对比', '竞争情报', '竞店监控', '市场排行', '竞争动态'],
  },
);

/**
 * 生意参谋 首页: cards and the 32-metric table. No saved page of it is known, so there is no layout to
 * go by: it is read by its words, their units, neighbours and arithmetic.
 */
export const sycmHome = definePage({
  id: 'sycm.home',
  layouts: [],
  readByMeaning: (context) =>
    readMetrics(context, { vocabulary: VOCABULARY, expected: MAIN_METRICS }),
});
