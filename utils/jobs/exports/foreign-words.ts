/**
 * Names that one platform alone gives to a column. Taobao says 支付 where the others say 成交, so a
 * table with any of these is not Taobao's, and a table with those of two platforms is nobody's.
 */
export const JD_WORDS = [
  '成交单量',
  '成交商品件数',
  '成交客户数',
  '成交客单价',
  '下单客户数',
  '下单商品件数',
  '加购客户数',
  '加购商品件数',
  '下单-成交转化率',
  '下单成交转化率',
  '取消及售后退款金额',
  '成交金额指数',
  '引导成交金额',
] as const;

export const DOUYIN_WORDS = [
  '成交订单数',
  '成交件数',
  '用户支付金额',
  '净成交金额',
  '商品点击人数',
  '商品曝光人数',
  '商品曝光次数',
  '直播间成交金额',
  '直播间用户支付金额',
  '商品点击-成交率(人数)',
] as const;

export const PDD_WORDS = [
  '成交买家数',
  '成交笔数',
  '净交易额(元)',
  '交易额(元)',
  '实际投产比',
] as const;

/** What several of them say and Taobao does not, outside of its advertising. */
export const SHARED_WORDS = ['成交金额', '成交人数', '成交转化率', '店铺访客指数'] as const;
