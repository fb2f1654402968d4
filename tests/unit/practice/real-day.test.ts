// @vitest-environment node
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadRealDay } from '../../practice/shop/real-day.ts';

const FILE = 'sycm/self-service-report/daily_row_2026-09-16.json';
const SHARED = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'pages');
const shared = existsSync(join(SHARED, FILE));

const folder = mkdtempSync(join(tmpdir(), 'zhanggui-row-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A row of our own in the shape of the export: numbers, grouped texts, rates, NULL. */
const OWN_ROW = {
  统计日期: '2026-09-16',
  店铺名称: '试验小店',
  访客数: 1200,
  PC端访客数: '1,040',
  支付金额: 10638.5,
  支付转化率: '0.46%',
  客单价: 5319,
  商品收藏买家数: 25,
  全站推广花费: 'NULL',
  关键词推广花费: 173.15,
  成功退款金额: 0,
};

function withRow(row: unknown) {
  mkdirSync(join(folder, 'sycm/self-service-report'), { recursive: true });
  writeFileSync(join(folder, FILE), JSON.stringify([row]));
  return loadRealDay(folder);
}

describe('the day of an exported row', () => {
  it('is not there where the folder is missing', () => {
    expect(loadRealDay(join(folder, 'nowhere'))).toBeNull();
  });

  it('carries the day and the shop of the row', () => {
    expect(withRow(OWN_ROW)).toMatchObject({ day: '2026-09-16', shopName: '试验小店' });
  });

  it.each([
    ['访客数', '1,200'],
    ['支付金额', '10,638.50'],
    ['支付转化率', '0.46%'],
    ['客单价', '5,319.00'],
    ['商品收藏人数', '25'],
    ['关键词推广费', '173.15'],
    ['退款金额(完结时间)', '0.00'],
    ['全站推广花费', '-'],
    ['支付买家数', '-'],
    ['咨询率', '-'],
  ])('prints %s as %s', (label, text) => {
    expect(withRow(OWN_ROW)?.figures('all').get(label)?.text).toBe(text);
  });

  it('takes the columns of a device, and has none for figures of the whole shop', () => {
    const pc = withRow(OWN_ROW)?.figures('pc');
    expect(pc?.get('访客数')?.text).toBe('1,040');
    expect(pc?.get('关键词推广费')?.text).toBe('-');
  });
});

describe.skipIf(!shared)('the captured row (skipped where ../shared/pages is missing)', () => {
  it.each([
    ['支付金额', '10,638.00'],
    ['访客数', '431'],
    ['支付买家数', '2'],
    ['支付转化率', '0.46%'],
    ['浏览量', '1,855'],
    ['平均停留时长', '16.98'],
    ['支付子订单数', '2'],
    ['支付件数', '2'],
    ['客单价', '5,319.00'],
    ['加购人数', '39'],
    ['商品收藏人数', '25'],
    ['加购件数', '50'],
    ['老客复购金额', '10,638.00'],
    ['老客复购人数', '2'],
    ['退款金额(完结时间)', '0.00'],
    ['关键词推广费', '173.15'],
    ['精准人群推广费', '248.48'],
    ['智能场景花费', '0.00'],
    ['全站推广花费', '-'],
    ['淘宝客佣金', '0.00'],
    ['净支付金额', '-'],
    ['签收退款率', '-'],
  ])('%s reads %s', (label, text) => {
    expect(loadRealDay(SHARED)?.figures('all').get(label)?.text).toBe(text);
  });
});
