import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/** Columns and cards of 收支账单. */
export const FINANCE_METRICS = {
  fin_in: define(
    ['收入', '收入金额', '总收入', '收入(元)', '收入合计'],
    'CNY',
    'sum',
    2,
    'neither',
  ),
  fin_out: define(
    ['支出', '支出金额', '总支出', '支出(元)', '支出合计'],
    'CNY',
    'sum',
    2,
    'neither',
  ),
  fin_net: define(['收支净额', '净额', '收支差额', '收支合计'], 'CNY', 'sum', 2, 'neither'),
  fin_balance: define(
    ['余额', '账户余额', '可用余额', '余额(元)', '账户余额(元)', '期末余额'],
    'CNY',
    'point',
    2,
    'neither',
  ),
  fin_count: define(['笔数', '交易笔数'], 'order', 'sum', 0, 'neither'),
} as const satisfies Record<string, MetricDefinition>;
