import { ITEM_IDENTITIES } from '../../model/identities/item-identities';
import { KEYWORD_IDENTITIES } from '../../model/identities/keyword-identities';
import { TRAFFIC_IDENTITIES } from '../../model/identities/traffic-identities';
import { ADS_METRICS } from '../../model/metrics/ads-metrics';
import { KEYWORD_METRICS } from '../../model/metrics/keyword-metrics';
import { SERVICE_METRICS } from '../../model/metrics/service-metrics';
import type { Subject } from '../../model/reading';
import { WORD_DEFINITIONS } from '../../sites/market/market-definitions';
import { DESK_METRICS } from '../../sites/sycm/desk-metrics';
import { type ExportKind, firstText, hasAny, type RowText } from './export-kind';
import { DOUYIN_WORDS, JD_WORDS, PDD_WORDS, SHARED_WORDS } from './foreign-words';

const DAYS = ['统计日期', '日期', '统计时间'] as const;
const FOREIGN = [...JD_WORDS, ...DOUYIN_WORDS, ...PDD_WORDS, ...SHARED_WORDS];
const SKU = ['skuId', 'SKUID', 'skuID', 'sku名称', 'SKU名称', 'SKU信息', 'SKU', 'sku'];
const ITEM = ['商品ID', '商品名称', '宝贝ID', '宝贝名称'];
const LEVELS = ['一级来源', '二级来源', '三级来源', '四级来源'];
const CATEGORY = ['一级类目名称', '二级类目名称', '三级类目名称', '四级类目名称', '类目名称'];
const WORD = ['搜索词', '关键词'];
const SUBTOTAL = '汇总';

/** What only a market's list of words has, and what only one's own shop got through a word. */
const OF_MARKET = ['搜索人气', '搜索热度', '点击人气', '点击热度', '在线商品数', '需求供给比'];
const OF_OWN_WORDS = ['访客数', '带来的访客数', '支付金额', '支付买家数', '加购人数'];

const isTaobao = (names: ReadonlySet<string>) => !hasAny(names, FOREIGN);

/** What 商品排行 tells of an item's promotion. */
const { imp, clk, ctr, cpc, cost, roi, ad_gmv, ad_gmv_dir, ad_ord, ad_ord_dir } = ADS_METRICS;
const PROMOTION = { imp, clk, ctr, cpc, cost, roi, ad_gmv, ad_gmv_dir, ad_ord, ad_ord_dir };
const { kw_uv } = KEYWORD_METRICS;

function itemOf(text: RowText): Subject | null {
  const id = firstText(text, ['商品ID', '宝贝ID']);
  const name = firstText(text, ['商品名称', '宝贝名称']) || id;
  return name === '' ? null : { kind: 'item', name, ...(id && { id }) };
}

function sourceOf(text: RowText): Subject | null {
  const path = LEVELS.map(text).filter((level) => level !== '' && level !== '-');
  const real = path.filter((level) => level !== SUBTOTAL);
  const name = real.at(-1) ?? path.at(-1);
  return name ? { kind: 'source', name, path: real.length > 0 ? real : [name] } : null;
}

const SOURCES = {
  since: '2021-08',
  metrics: DESK_METRICS,
  days: DAYS,
  tab: { column: '流量载体', whole: ['全店', '全部', '汇总'] },
  subject: sourceOf,
  isSubtotal: (text: RowText) => LEVELS.some((level) => text(level) === SUBTOTAL),
  identities: TRAFFIC_IDENTITIES,
} satisfies Partial<ExportKind>;

/** Reports of 生意参谋; what names more stands first, because a shop's report names nothing. */
export const TAOBAO_EXPORTS: readonly ExportKind[] = [
  {
    ...SOURCES,
    page: 'sycm.flow.itemsource',
    url: 'https://sycm.taobao.com/flow/monitor/itemsource',
    is: (names) => isTaobao(names) && names.has('一级来源') && hasAny(names, ITEM),
    naming: [...ITEM, '流量载体', ...LEVELS],
    owner: itemOf,
  },
  {
    ...SOURCES,
    page: 'sycm.flow.shopsource',
    url: 'https://sycm.taobao.com/flow/monitor/shopsource/construction',
    is: (names) => isTaobao(names) && names.has('一级来源') && names.has('流量载体'),
    naming: ['流量载体', ...LEVELS],
  },
  {
    page: 'sycm.item.rank',
    since: '2021-08',
    url: 'https://sycm.taobao.com/cc/item_rank',
    is: (names) => isTaobao(names) && hasAny(names, ITEM) && !hasAny(names, SKU),
    metrics: { ...DESK_METRICS, ...PROMOTION },
    own: { 单次点击成本: 'cpc', 总引导成交金额: 'ad_gmv', 总引导成交笔数: 'ad_ord' },
    days: DAYS,
    naming: ITEM,
    texts: ['主商品ID', '商品类型', '货号', '商品状态', '商品标签'],
    subject: itemOf,
    identities: ITEM_IDENTITIES,
  },
  {
    page: 'sycm.cate',
    since: '2026-04',
    url: 'https://sycm.taobao.com/cc/new_cate_archives',
    is: (names) => isTaobao(names) && hasAny(names, CATEGORY),
    metrics: DESK_METRICS,
    days: DAYS,
    naming: CATEGORY,
    subject(text) {
      const path = [...new Set(CATEGORY.map(text))].filter((level) => level && level !== '-');
      const name = path.at(-1);
      return name ? { kind: 'category', name, ...(path.length > 1 && { path }) } : null;
    },
    identities: ITEM_IDENTITIES,
  },
  {
    page: 'sycm.flow.keyword',
    since: '2021-08',
    url: 'https://sycm.taobao.com/flow/monitor/keyword_assistant',
    is: (names) => isTaobao(names) && hasAny(names, WORD) && hasAny(names, OF_OWN_WORDS),
    metrics: { ...DESK_METRICS, kw_uv },
    own: { 访客数: 'kw_uv', 带来的访客数: 'kw_uv' },
    days: DAYS,
    naming: WORD,
    subject: wordOf,
    identities: KEYWORD_IDENTITIES,
  },
  {
    page: 'sycm.search.rank',
    since: '2026-08',
    url: 'https://sycm.taobao.com/mc/free/search_rank',
    is: (names) => isTaobao(names) && hasAny(names, WORD) && hasAny(names, OF_MARKET),
    metrics: WORD_DEFINITIONS,
    days: DAYS,
    naming: WORD,
    rank: '排名',
    subject: wordOf,
    identities: [],
  },
  {
    page: 'sycm.adm',
    since: '2026-09',
    url: 'https://sycm.taobao.com/adm/v3/micro/auto_analysis/my_space',
    is: isShopReport,
    metrics: { ...DESK_METRICS, ...SERVICE_METRICS },
    days: DAYS,
    naming: [],
    subject: 'shop',
    identities: TRAFFIC_IDENTITIES,
  },
];

function wordOf(text: RowText): Subject | null {
  const name = firstText(text, WORD);
  return name === '' ? null : { kind: 'keyword', name };
}

/** 统计日期 is how 生意参谋 calls the day; another name needs a word that only Taobao uses. */
function isShopReport(names: ReadonlySet<string>): boolean {
  if (!isTaobao(names) || hasAny(names, [...ITEM, ...SKU, ...LEVELS, ...CATEGORY, ...WORD]))
    return false;
  if (names.has('统计日期')) return true;
  const isPaid = [...names].some((name) => /^(?:无线端|PC端)?支付/.test(name));
  return isPaid && hasAny(names, DAYS);
}
