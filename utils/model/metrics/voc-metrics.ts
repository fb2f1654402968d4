import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/** 真实体验分 with its dimensions and indicators (domain notes §7.4). */
export const VOC_METRICS = {
  voc_score: define(['真实体验分', '店铺真实体验分', '综合体验分'], 'score', 'point', 2, 'higher'),
  voc_goods: define(['宝贝质量', '商品体验'], 'score', 'point', 2, 'higher'),
  voc_logistics: define(['物流速度', '物流体验'], 'score', 'point', 2, 'higher'),
  voc_service: define(['服务保障', '服务体验'], 'score', 'point', 2, 'higher'),
  voc_extra: define(['附加分'], 'score', 'point', 2, 'higher'),
  voc_deal: define(['成交能力'], 'score', 'point', 2, 'higher'),
  voc_neg_rate: define(['商品负反馈率'], 'ratio', 'ratio', 4, 'lower'),
  voc_good_rate: define(['商品好评率'], 'ratio', 'ratio', 2, 'higher'),
  voc_first_return_rate: define(['首次品退率'], 'ratio', 'ratio', 2, 'lower'),
  voc_bad_rate: define(['商品差评率'], 'ratio', 'ratio', 2, 'lower'),
  voc_pickup_48h_rate: define(['48小时揽收及时率'], 'ratio', 'ratio', 2, 'higher'),
  voc_arrival_hours: define(['物流到货时长'], 'hour', 'ratio', 2, 'lower'),
  voc_resp_3min_rate: define(['3分钟人工响应率'], 'ratio', 'ratio', 2, 'higher'),
  voc_chat_rate: define(['旺旺满意度'], 'ratio', 'ratio', 2, 'higher'),
  voc_refund_days: define(['退款处理时长'], 'day', 'ratio', 2, 'lower'),
  voc_intervene_rate: define(['平台求助率'], 'ratio', 'ratio', 4, 'lower'),
  voc_fast_rate: define(['当日/次日达订单占比', '当次日达订单占比'], 'ratio', 'ratio', 2, 'higher'),
  voc_weight: define(['权重'], 'ratio', 'point', 0, 'neither'),
  voc_above_peers: define(['超过同行'], 'ratio', 'point', 0, 'higher'),
} as const satisfies Record<string, MetricDefinition>;
