import { SHOP_IDENTITIES } from '../../model/identities/shop-identities';
import { ADS_METRICS } from '../../model/metrics/ads-metrics';
import { ITEM_METRICS } from '../../model/metrics/item-metrics';
import { PLATFORM_METRICS } from '../../model/metrics/platform-metrics';
import { SHOP_METRICS } from '../../model/metrics/shop-metrics';
import { TRAFFIC_METRICS } from '../../model/metrics/traffic-metrics';
import { called } from '../marketplace/called';
import { consoleTables } from '../marketplace/console-tables';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { definePage } from '../page';
import { labelsOf } from '../tables/read-rows';
import { readTablePage, type TablePage } from '../tables/read-table-page';

const { imp, clk, ctr, cost, roi } = ADS_METRICS;

/** 1688's 生意参谋 shares the words of Taobao's, beside a few of its own advertising. */
const DEFINITIONS = {
  ...SHOP_METRICS,
  ...TRAFFIC_METRICS,
  ...ITEM_METRICS,
  imp: called(imp, '展现', '展现量'),
  clk: called(clk, '点击', '点击量'),
  ctr,
  cost: called(cost, '消耗', '花费'),
  roi: called(roi, '投产比', '投入产出比'),
  ali1688_service_score: PLATFORM_METRICS.ali1688_service_score,
};

const WORDS = {
  definitions: DEFINITIONS,
  metrics: labelsOf(DEFINITIONS),
  identities: SHOP_IDENTITIES,
};

const PAGE: TablePage = {
  ...WORDS,
  vocabulary: metricVocabulary(DEFINITIONS, {
    live: ['实时概况', '实时数据', '今日实时'],
    peers: ['行业排行', '同行对比', '行业大盘', '同行均值', '同行优秀'],
  }),
  tables: consoleTables(WORDS),
};

export const alibaba1688Seller = definePage({
  id: '1688.seller',
  layouts: [],
  readByMeaning: (context) => readTablePage(context, PAGE),
});
