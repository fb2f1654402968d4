import { ADS_METRICS } from '../../model/metrics/ads-metrics';
import { DESK_METRICS } from '../sycm/desk-metrics';
import { cell, exportedRows } from './exported-rows';
import { definePayload } from './payload';

const METRICS = { ...DESK_METRICS, ...ADS_METRICS };

/** Rows exported from 商品排行: what items sold, or what their promotion brought. */
export const sycmItemRankRows = definePayload({
  page: 'sycm.item.rank',
  since: '2021-08',
  read: ({ data }) =>
    exportedRows(data, {
      heads: ['商品ID'],
      day: '统计日期',
      metrics: METRICS,
      own: {
        商品支付转化率: 'cvr',
        商品加购人数: 'cart_users',
        商品加购件数: 'cart_items',
        单次点击成本: 'cpc',
        总引导成交金额: 'ad_gmv',
        总引导成交笔数: 'ad_ord',
        直接引导成交金额: 'ad_gmv_dir',
        总ROI: 'roi',
      },
      naming: ['商品ID', '商品名称'],
      subject: (row) => ({ kind: 'item', name: cell(row, '商品名称'), id: cell(row, '商品ID') }),
    }),
});
