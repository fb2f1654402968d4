import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { METRICS_MEANT, metricMeaning } from '../../../components/ui/metric-meaning';
import { METRIC_IDS, type MetricId } from '../../../utils/model/metric';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());

const file = resolve(import.meta.dirname, '../../../assets/locales/zh-CN.yml');
const { meaning } = parse(readFileSync(file, 'utf8')) as { meaning: Record<string, string> };

describe('what metrics mean', () => {
  it('is written for the metrics that are listed, and for no others', () => {
    expect([...METRICS_MEANT].sort()).toEqual(Object.keys(meaning).sort());
  });

  it('speaks of metrics that there are', () => {
    const known: ReadonlySet<string> = new Set(METRIC_IDS);
    expect([...METRICS_MEANT].filter((id) => !known.has(id))).toEqual([]);
  });

  it.each<[MetricId, string]>([
    ['cvr', '支付买家数 ÷ 访客数'],
    ['aov', '支付金额 ÷ 支付买家数'],
    ['uv_value', '支付金额 ÷ 访客数'],
    ['roi', '总成交金额 ÷ 花费'],
    ['cpm', '花费 ÷ 展现量 × 1000'],
    ['ad_cvr', '总成交笔数 ÷ 点击量'],
  ])('gives the formula of %s', (metric, formula) => {
    expect(metricMeaning(metric)).toContain(formula);
  });

  it('gives nothing where the name says it all', () => {
    expect(metricMeaning('new_uv')).toBeUndefined();
  });
});
