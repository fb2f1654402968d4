import { SHOP_IDENTITIES } from '../../model/identities/shop-identities';
import type { MetricId } from '../../model/metric';
import { SHOP_METRICS } from '../../model/metrics/shop-metrics';
import type { Part } from '../../model/reading';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { readMetrics } from '../meaning/read-metrics';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { shopTier } from './shop-tier';

const VOCABULARY = metricVocabulary(SHOP_METRICS, {
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
});

/** The figures that an operator looks at first. */
const EXPECTED: readonly MetricId[] = ['pay_amt', 'uv', 'cvr', 'aov', 'pay_buyers', 'cart_users'];

/**
 * 生意参谋 首页: cards and the 32-metric table. No saved page of it is known, so there is no layout to
 * go by: it is read by its words, their units, neighbours and arithmetic.
 */
export const sycmHome = definePage({
  id: 'sycm.home',
  layouts: [],
  readByMeaning: readHome,
});

function* readHome(context: ReadContext): Steps<PageYield | null> {
  const page = yield* readMetrics(context, {
    vocabulary: VOCABULARY,
    definitions: SHOP_METRICS,
    identities: SHOP_IDENTITIES,
    expected: EXPECTED,
  });
  if (!page) return null;
  const tier = yield* shopTier(context.document);
  const isOwn = (part: Part) => part.kind === 'metrics' && !part.subject;
  const at = page.parts.findIndex(isOwn);
  return {
    ...page,
    parts: page.parts.map((part, i) =>
      i === at && part.kind === 'metrics' ? { ...part, figures: [...part.figures, ...tier] } : part,
    ),
  };
}
