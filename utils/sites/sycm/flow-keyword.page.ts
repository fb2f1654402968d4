import { KEYWORD_IDENTITIES } from '../../model/identities/keyword-identities';
import { KEYWORD_METRICS } from '../../model/metrics/keyword-metrics';
import { SHOP_METRICS } from '../../model/metrics/shop-metrics';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { definePage } from '../page';
import { labelsOf } from '../tables/read-rows';
import { readTablePage, type TablePage, type TableSpec } from '../tables/read-table-page';
import { KEYWORD_HEADS, keywordSubject } from '../tables/row-subjects';
import { DESK_METRICS } from './desk-metrics';

const DEFINITIONS = { ...DESK_METRICS, ...KEYWORD_METRICS };

/** What the whole market does with a word. */
const OF_MARKET: TableSpec = {
  kind: 'keyword',
  heads: ['搜索人气', '搜索热度', '在线商品数'],
  subject: keywordSubject,
  metrics: labelsOf(KEYWORD_METRICS),
  definitions: DEFINITIONS,
  identities: [],
};

/** What one's own shop got through a word. */
const OF_SHOP: TableSpec = {
  kind: 'keyword',
  heads: KEYWORD_HEADS,
  subject: keywordSubject,
  metrics: labelsOf(DESK_METRICS, {
    访客数: 'kw_uv',
    带来的访客数: 'kw_uv',
    // 排名 alone numbers the rows
    搜索排名: 'kw_rank',
  }),
  definitions: DEFINITIONS,
  identities: KEYWORD_IDENTITIES,
  texts: ['商品ID', '商品名称'],
};

const PAGE: TablePage = {
  vocabulary: metricVocabulary({}),
  definitions: SHOP_METRICS,
  identities: [],
  tables: [OF_MARKET, OF_SHOP],
};

/** 生意参谋 选词助手: the words that led visitors here, and words of the market. */
export const sycmFlowKeyword = definePage({
  id: 'sycm.flow.keyword',
  layouts: [],
  readByMeaning: (context) => readTablePage(context, PAGE),
});
