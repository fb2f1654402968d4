import { SHOP_IDENTITIES } from '../../model/identities/shop-identities';
import { define } from '../../model/metrics/define-metric';
import { JD_METRICS } from '../../model/metrics/jd-metrics';
import { consoleTables } from '../marketplace/console-tables';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { labelsOf } from '../tables/read-rows';
import type { TablePage } from '../tables/read-table-page';

/**
 * 商智 by its own labels. 成交 is what Taobao calls 支付; 取消及售后退款金额 also counts what was
 * cancelled before it was sent and is no refund of Taobao's.
 */
export const JD_DEFINITIONS = {
  ...JD_METRICS,
  uv: define(['访客数', '店铺访客数', 'UV'], 'person', 'distinct', 0, 'higher'),
  pv: define(['浏览量', '店铺浏览量', 'PV'], 'view', 'sum', 0, 'higher'),
  pv_per_uv: define(['人均浏览量', '商品人均浏览量'], 'none', 'ratio', 2, 'higher'),
  stay: define(['平均停留时长', '商详平均停留时长'], 'second', 'ratio', 2, 'higher'),
  bounce: define(['跳失率'], 'ratio', 'ratio', 2, 'lower'),
  item_uv: define(['商品访客数'], 'person', 'distinct', 0, 'higher'),
  item_pv: define(['商品浏览量'], 'view', 'sum', 0, 'higher'),
  order_buyers: define(['下单人数', '下单客户数'], 'person', 'distinct', 0, 'higher'),
  order_amt: define(['下单金额'], 'CNY', 'sum', 2, 'higher'),
  order_items: define(['下单商品件数'], 'piece', 'sum', 0, 'higher'),
  order_cvr: define(['下单转化率'], 'ratio', 'ratio', 2, 'higher'),
  order_pay_rate: define(['下单-成交转化率', '下单成交转化率'], 'ratio', 'ratio', 2, 'higher'),
  pay_amt: define(['成交金额'], 'CNY', 'sum', 2, 'higher'),
  pay_buyers: define(['成交人数', '成交客户数'], 'person', 'distinct', 0, 'higher'),
  pay_suborders: define(['成交单量'], 'order', 'sum', 0, 'higher'),
  pay_items: define(['成交商品件数'], 'piece', 'sum', 0, 'higher'),
  cvr: define(['成交转化率'], 'ratio', 'ratio', 2, 'higher'),
  aov: define(['成交客单价', '客单价'], 'CNY', 'ratio', 2, 'higher'),
  unit_price: define(['件单价'], 'CNY', 'ratio', 2, 'neither'),
  uv_value: define(['UV价值'], 'CNY', 'ratio', 2, 'higher'),
  cart_users: define(['加购人数', '加购客户数'], 'person', 'distinct', 0, 'higher'),
  cart_items: define(['加购件数', '加购商品件数'], 'piece', 'sum', 0, 'higher'),
  cart_rate: define(['加购转化率'], 'ratio', 'ratio', 2, 'higher'),
  fav_users: define(['关注人数'], 'person', 'distinct', 0, 'higher'),
  old_buyer_share: define(['老客占比'], 'ratio', 'ratio', 2, 'neither'),
};

const WORDS = {
  definitions: JD_DEFINITIONS,
  metrics: labelsOf(JD_DEFINITIONS),
  identities: SHOP_IDENTITIES,
};

export const JD_CONSOLE: TablePage = {
  ...WORDS,
  vocabulary: metricVocabulary(JD_DEFINITIONS, {
    live: ['实时概况', '今日实时', '实时数据', '实时洞察'],
    peers: ['行业排行', '行业大盘', '竞争分析', '竞店概况', '同行对比', '行业概况'],
  }),
  tables: consoleTables(WORDS),
};
