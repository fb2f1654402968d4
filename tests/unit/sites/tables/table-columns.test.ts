import { describe, expect, it } from 'vitest';
import { SHOP_METRICS } from '../../../../utils/model/metrics/shop-metrics';
import { TRAFFIC_METRICS } from '../../../../utils/model/metrics/traffic-metrics';
import { labelsOf } from '../../../../utils/sites/tables/read-rows';
import { metricColumns } from '../../../../utils/sites/tables/table-columns';

const LABELS = labelsOf({ ...SHOP_METRICS, ...TRAFFIC_METRICS });

const columns = (...heads: (string | [group: string, text: string])[]) =>
  metricColumns(
    heads.map((head) =>
      typeof head === 'string' ? { text: head } : { group: head[0], text: head[1] },
    ),
    LABELS,
  ).map(({ at, metric, device, change }) =>
    [at, metric, device, change && `${change.at} ${change.base}`]
      .filter((part) => part !== undefined)
      .join(' '),
  );

describe('the columns of a table', () => {
  it.each<[string, Parameters<typeof columns>, string[]]>([
    ['whole labels', ['来源', '访客数', '支付金额'], ['1 uv', '2 pay_amt']],
    [
      'near-twins stay apart',
      ['访客数', '店铺页访客数', '访客数占比'],
      ['0 uv', '1 shop_page_uv', '2 uv_share'],
    ],
    ['a part of another name is none', ['潜在访客数', '访客数据', '支付金额排名'], []],
    ['a unit behind the label', ['支付金额(元)', '平均停留时长(秒)'], ['0 pay_amt', '1 stay']],
    ['one device', ['访客数', '无线端访客数', 'PC端访客数'], ['0 uv', '1 uv wireless', '2 uv pc']],
    [
      'the device above',
      [
        ['无线端', '访客数'],
        ['PC端', '访客数'],
      ],
      ['0 uv wireless', '1 uv pc'],
    ],
    [
      'another name than the one above',
      [
        ['同行同层均值', '访客数'],
        ['本店', '访客数'],
      ],
      ['1 uv'],
    ],
    [
      'a twin of changes',
      ['访客数', '访客数环比', '支付金额', '支付金额较前一日'],
      ['0 uv 1 环比', '2 pay_amt 3 较前一日'],
    ],
    ['a change beside', ['访客数', '环比', '备注', '环比'], ['0 uv 1 环比']],
    ['changes of several periods: the first', ['访客数', '环比', '同比'], ['0 uv 1 环比']],
    ['a twin without its metric', ['浏览深度环比', '访客数'], ['1 uv']],
  ])('%s', (_, heads, found) => {
    expect(columns(...heads)).toEqual(found);
  });
});
