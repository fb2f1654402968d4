import type { MetricId } from '../../model/metric';
import { consoleTables } from '../marketplace/console-tables';
import { vocabularyOf } from '../meaning/vocabulary';

/** 拼多多商家后台 by its own labels. What they count in is not asked: no figure is read. */
const LABELS: readonly (readonly [MetricId, readonly string[]])[] = [
  ['uv', ['店铺访客数']],
  ['pv', ['店铺浏览量']],
  ['item_uv', ['商品访客数']],
  ['item_pv', ['商品浏览量']],
  ['pay_amt', ['成交金额', '成交金额(元)', '交易额', '交易额(元)']],
  ['net_pay_amt', ['净交易额', '净交易额(元)']],
  ['pay_buyers', ['成交买家数']],
  ['pay_suborders', ['成交订单数', '成交笔数']],
  ['pay_items', ['成交件数']],
  ['cvr', ['成交转化率']],
  ['order_cvr', ['下单率']],
  ['order_pay_rate', ['成交率']],
  ['aov', ['客单价', '客单价(元)']],
  ['uv_value', ['成交UV价值', '成交UV价值(元)']],
  ['fav_users', ['商品收藏用户数']],
  ['imp', ['曝光量']],
  ['clk', ['点击量']],
  ['ctr', ['点击率']],
  ['cost', ['花费', '花费(元)', '总花费', '总花费(元)']],
  ['roi', ['实际投产比']],
  ['pdd_deal_cost', ['成交花费(元)', '成交花费']],
  ['pdd_net_roi', ['净实际投产比']],
  ['pdd_settled_roi', ['结算投产比']],
  ['pdd_refund_rate', ['退款率']],
  ['pdd_leader_score', ['领航员综合分']],
  ['pdd_peer_grade', ['同行表现']],
  ['todo_pay', ['待支付', '待付款']],
  ['todo_ship', ['待发货']],
  ['todo_ship_due', ['即将延迟发货', '即将超时发货']],
  ['todo_ship_late', ['已延迟发货', '延迟发货']],
  ['todo_aftersale', ['待处理售后', '售后待处理', '待商家处理']],
  ['todo_refund', ['退款/售后']],
  ['todo_intervened', ['平台介入']],
  ['todo_ticket', ['待处理工单']],
];

export const PDD_VOCABULARY = vocabularyOf(LABELS, { own: [], live: [], peers: [] });
export const PDD_LABELS = new Map(
  LABELS.flatMap(([id, labels]) => labels.map((label): [string, MetricId] => [label, id])),
);
export const PDD_TABLES = consoleTables({ definitions: {}, metrics: PDD_LABELS, identities: [] });
