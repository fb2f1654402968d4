import { SHOP_IDENTITIES } from '../../model/identities/shop-identities';
import { define } from '../../model/metrics/define-metric';
import { ITEM_METRICS } from '../../model/metrics/item-metrics';
import { SHOP_METRICS } from '../../model/metrics/shop-metrics';
import { TRAFFIC_METRICS } from '../../model/metrics/traffic-metrics';
import { consoleTables } from '../marketplace/console-tables';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { definePage } from '../page';
import { labelsOf } from '../tables/read-rows';
import { readTablePage, type TablePage } from '../tables/read-table-page';

/** 1688's 生意参谋 shares the words of Taobao's, beside a few of its own advertising. */
export const DEFINITIONS_1688 = {
  ...SHOP_METRICS,
  ...TRAFFIC_METRICS,
  ...ITEM_METRICS,
  imp: define(['展现', '展现量'], 'view', 'sum', 0, 'higher'),
  clk: define(['点击', '点击量'], 'view', 'sum', 0, 'higher'),
  ctr: define(['点击率'], 'ratio', 'ratio', 2, 'higher'),
  cost: define(['消耗', '花费'], 'CNY', 'sum', 2, 'neither'),
  roi: define(['投产比', '投入产出比'], 'none', 'ratio', 2, 'higher', true),
  ali1688_service_score: define(['综合服务分'], 'score', 'point', 2, 'higher'),
};

const WORDS = {
  definitions: DEFINITIONS_1688,
  metrics: labelsOf(DEFINITIONS_1688),
  identities: SHOP_IDENTITIES,
};

const PAGE: TablePage = {
  ...WORDS,
  vocabulary: metricVocabulary(DEFINITIONS_1688, {
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
