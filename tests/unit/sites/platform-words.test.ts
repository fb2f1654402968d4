import { describe, expect, it } from 'vitest';
import { METRICS, type MetricId } from '../../../utils/model/metric';
import { DEFINITIONS_1688 } from '../../../utils/sites/alibaba-1688/seller.page';
import { reportMetric } from '../../../utils/sites/amazon/report-words';
import { DOUYIN_CONSOLE } from '../../../utils/sites/douyin/console-words';
import { JD_CONSOLE } from '../../../utils/sites/jd/console-words';
import type { Definitions } from '../../../utils/sites/meaning/metric-vocabulary';
import { PDD_LABELS } from '../../../utils/sites/pdd/masked-words';

const CONSOLES: readonly (readonly [string, Definitions])[] = [
  ['商智', JD_CONSOLE.definitions],
  ['罗盘', DOUYIN_CONSOLE.definitions],
  ['1688', DEFINITIONS_1688],
];

describe.each(CONSOLES)('the words of %s', (_name, definitions) => {
  const entries = Object.entries(definitions) as [MetricId, (typeof METRICS)[MetricId]][];

  it.each(entries)('%s is the metric of that id by other labels only', (id, definition) => {
    const { labels: _own, ...own } = definition;
    const { labels: _known, ...known } = METRICS[id];
    expect(own).toEqual(known);
  });

  it('give each label to one metric', () => {
    const labels = entries.flatMap(([, { labels }]) => labels);
    const twice = labels.filter((label, at) => labels.indexOf(label) !== at);
    expect(twice).toEqual([]);
  });
});

describe('metrics that must stay apart', () => {
  it.each([
    ['成交金额', 'pay_amt'],
    ['用户支付金额', 'dy_user_pay_amt'],
    ['净成交金额', 'net_pay_amt'],
    ['商品点击人数', 'dy_click_users'],
    ['直播间观看人数', 'dy_viewers'],
    ['商品点击-成交率(人数)', 'dy_click_deal_rate'],
    ['商品点击-成交率(次数)', 'dy_click_deal_rate_times'],
    ['退款率', 'dy_refund_rate'],
    ['1小时退款率', 'dy_refund_1h_rate'],
  ])('罗盘: %s is %s', (label, metric) => {
    expect(metricOf(DOUYIN_CONSOLE.definitions, label)).toBe(metric);
  });

  it.each([
    ['成交金额', 'pay_amt'],
    ['访客数', 'uv'],
    ['商品访客数', 'item_uv'],
    ['取消及售后退款金额', 'jd_cancel_refund_amt'],
    ['成交金额指数', 'jd_deal_index'],
    ['引导成交金额', 'jd_led_amt'],
  ])('商智: %s is %s', (label, metric) => {
    expect(metricOf(JD_CONSOLE.definitions, label)).toBe(metric);
  });

  it.each([
    ['店铺访客数', 'uv'],
    ['商品访客数', 'item_uv'],
    ['成交花费(元)', 'pdd_deal_cost'],
    ['总花费(元)', 'cost'],
    ['净实际投产比', 'pdd_net_roi'],
    ['实际投产比', 'roi'],
  ])('拼多多: %s is %s', (label, metric) => {
    expect(PDD_LABELS.get(label)).toBe(metric);
  });

  it.each([
    ['Sessions – Total', 'amz_sessions'],
    ['sessions', 'amz_sessions'],
    ['Unit session percentage', 'unit_session_rate'],
    ['Order item session percentage', 'order_item_session_rate'],
    ['Average sales per order item', 'order_item_aov'],
    ['Sessions – Total – B2B', undefined],
    ['Units ordered – B2B', undefined],
    ['Sessions – Mobile App', undefined],
  ])('Seller Central: %s is %s', (label, metric) => {
    expect(reportMetric(label)?.metric).toBe(metric);
  });
});

function metricOf(definitions: Definitions, label: string): string | undefined {
  return Object.entries(definitions).find(([, { labels }]) => labels.includes(label))?.[0];
}
