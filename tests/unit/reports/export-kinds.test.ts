import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nextReadings } from '../../../utils/jobs/read-exports';
import { dayOf } from '../../../utils/model/day';
import { readingSchema } from '../../../utils/model/reading-schema';
import { encodeGbk } from '../../practice/gbk';
import {
  type Cells,
  csv,
  NOW,
  readBytes,
  readCells,
  rowsOf,
  shortFigures,
  taken,
  usesOf,
  workbook as workbookOf,
} from './export-files';

/** Page, period and rows of every reading, in short. */
function told(rows: readonly Cells[]) {
  const { page, readings } = taken(readCells(rows));
  for (const reading of readings) expect(readingSchema().safeParse(reading).error).toBeUndefined();
  return readings.map((reading) => ({
    page,
    period: reading.scope.period,
    rows: rowsOf(reading).map(({ subject, figures, subtotal }) => [
      [subject.kind, ...(subject.path ?? [subject.name])].join(' / ') + (subtotal ? ' Σ' : ''),
      shortFigures(figures),
    ]),
  }));
}

const day = (value: string) => ({ kind: 'day', day: value });

describe('生意参谋', () => {
  it('店铺来源: sources by their paths, 汇总 marked, each 流量载体 a scope of its own', () => {
    const head = ['统计日期', '流量载体', '一级来源', '二级来源', '三级来源', '访客数', '支付金额'];
    const { readings } = taken(
      readCells([
        head,
        ['2026-09-16', '全店', '平台流量', '汇总', '汇总', '300', '5,000.00'],
        ['2026-09-16', '全店', '平台流量', '手淘搜索', '汇总', '120', '3,000.00'],
        ['2026-09-16', '商品流量', '平台流量', '手淘搜索', '汇总', '100', '2,000.00'],
      ]),
    );
    expect(readings.map(({ scope }) => scope.tab)).toEqual([undefined, '商品流量']);
    expect(
      rowsOf(readings[0] as never).map(({ subject, subtotal }) => [subject.path, subtotal]),
    ).toEqual([
      [['平台流量'], true],
      [['平台流量', '手淘搜索'], true],
    ]);
  });

  it('品类360: a category with the path to it', () => {
    expect(
      told([
        [
          '统计日期',
          '一级类目名称',
          '二级类目名称',
          '类目名称',
          '商品访客数',
          '支付买家数',
          '支付转化率',
          '支付金额环比',
        ],
        ['2026-09-16', '家居', '床品', '四件套', '762,131', '74,764', '9.81%', '3.2%'],
      ]),
    ).toEqual([
      {
        page: 'sycm.cate',
        period: day('2026-09-16'),
        rows: [
          [
            'category / 家居 / 床品 / 四件套',
            { item_uv: 762_131, pay_buyers: 74_764, cvr: 0.0981 },
          ],
        ],
      },
    ]);
  });

  it('引流搜索词: 访客数 there are the visitors that the word led', () => {
    const [only] = told([
      ['统计日期', '搜索词', '访客数', '支付买家数', '支付金额'],
      ['2026-09-16', '四件套', 7, 0, '-'],
    ]);
    expect(only).toMatchObject({
      page: 'sycm.flow.keyword',
      rows: [['keyword / 四件套', { kw_uv: 7, pay_buyers: 0, pay_amt: 'absent' }]],
    });
  });

  it('搜索排行: ranks, ranges and rates over 100 %; its 支付转化率 is that of the word', () => {
    const [only] = told([
      ['统计时间：2026-09-16'],
      ['排名', '搜索词', '搜索人气', '点击率', '支付转化率'],
      [1, '浴缸', '5000 ~ 1万', '173%', '1% ~ 2.5%'],
      [2, '小浴缸', '0 ~ 20', '35%', '-'],
    ]);
    expect(only).toEqual({
      page: 'sycm.search.rank',
      period: day('2026-09-16'),
      rows: [
        ['keyword / 浴缸', { kw_pop: [5000, 10_000], kw_ctr: 1.73, kw_cvr: [0.01, 0.025] }],
        ['keyword / 小浴缸', { kw_pop: [0, 20], kw_ctr: 0.35, kw_cvr: 'absent' }],
      ],
    });
  });

  it('商品排行 of a week: the days of its column are its period, a total is left out', () => {
    const file = readCells([
      ['生意参谋平台'],
      ['导出时间 2026-09-17 08:12'],
      ['统计日期', '商品ID', '商品名称', '货号', '商品访客数', '支付金额'],
      ['2026-09-07 ~ 2026-09-13', '602659642364', '纯棉四件套', 'A-1', '1,391', '31,396.00'],
      ['合计', '', '', '', '1,391', '31,396.00'],
    ]);
    const { readings, skipped } = taken(file);
    expect(readings.map(({ scope }) => scope.period)).toEqual([
      { kind: 'span', from: '2026-09-07', to: '2026-09-13', unit: 'week' },
    ]);
    expect(skipped).toEqual([{ row: 5, why: 'total' }]);
    expect(usesOf(file)).toContain('货号, text');
  });

  it('自助分析 by item: columns of one device keep it', () => {
    const [only] = told([
      ['统计日期', '商品ID', '商品名称', '商品访客数', '无线端商品访客数'],
      ['2026-09-16', '602659642364', '纯棉四件套', 431, 418],
    ]);
    expect(only?.rows).toEqual([['item / 纯棉四件套', { item_uv: 431, 'item_uv wireless': 418 }]]);
  });

  it('takes rows of one device for that device', () => {
    const { readings } = taken(
      readCells([
        ['统计日期', '终端', '访客数', '支付金额'],
        ['2026-09-16', '所有终端', 431, 10_638],
        ['2026-09-16', '无线端', 418, 10_638],
        ['2026-09-16', 'PC端', 14, 0],
      ]),
    );
    expect(readings.map(({ scope }) => scope.device).toSorted()).toEqual(['all', 'pc', 'wireless']);
  });

  it('does not take the sources of an item for those of the shop', () => {
    const rows = [
      ['统计日期', '一级来源', '二级来源', '访客数', '支付金额'],
      ['2026-09-16', '店内流转', '商品导流', 25, '3,299.00'],
    ];
    expect(readCells(rows).outcome).toEqual({ ok: false, why: 'whose-sources' });
    const named = rows.map((row, at) => [at === 0 ? '商品ID' : '602659642364', ...row]);
    const { page, readings } = taken(readCells(named));
    expect(page).toBe('sycm.flow.itemsource');
    expect(readings[0]?.parts[0]).toMatchObject({ subject: { kind: 'item', id: '602659642364' } });
  });
});

describe('万相台', () => {
  const HEAD = ['日期', '场景ID', '场景名字', '计划ID', '计划名字'];
  const FIGURES = ['展现量', '点击量', '花费', '投入产出比'];
  it.each<[string, Cells, Cells, string]>([
    ['scene', HEAD.slice(0, 3), ['371', '关键词推广'], 'scene / 关键词推广'],
    ['plan', HEAD, ['371', '关键词推广', '82', '四件套'], 'plan / 关键词推广 / 四件套'],
    [
      'item',
      [...HEAD, '主体ID', '主体类型', '主体名称'],
      ['371', '关键词推广', '82', '四件套', '106', '商品', '纯棉四件套'],
      'item / 关键词推广 / 四件套 / 纯棉四件套',
    ],
    [
      'keyword',
      [...HEAD, '词ID', '词名称', '匹配方式'],
      ['371', '关键词推广', '82', '四件套', '9', '纯棉', '精准'],
      'keyword / 关键词推广 / 四件套 / 纯棉',
    ],
  ])('a report by %s', (_, head, names, subject) => {
    const [only] = told([
      [...head, ...FIGURES],
      ['2026-09-16', ...names, 2928, 163, 173.15, 12.76],
    ]);
    expect(only).toMatchObject({ page: 'ali.report', period: day('2026-09-16') });
    expect(only?.rows).toEqual([[subject, { imp: 2928, clk: 163, cost: 173.15, roi: 12.76 }]]);
  });

  it('asks for 转化周期 where the file does not tell it, and keeps the answer', () => {
    const table = taken(
      readCells([
        [...HEAD.slice(0, 3), ...FIGURES],
        ['2026-09-16', '371', '关键词推广', 2928, 163, 173.15, 1],
      ]),
    );
    expect(table.questions).toEqual(['shop', 'window']);
    const [known] = nextReadings(table, 0, { shop: '练习店', window: 15 });
    expect(known).toMatchObject({ shop: { name: '练习店' }, scope: { window: 15 } });
    const [unknown] = nextReadings(table, 0, { shop: '练习店' });
    expect(unknown?.scope).not.toHaveProperty('window');
  });

  it('keeps rows of two windows apart', () => {
    const { readings, questions } = taken(
      readCells([
        [...HEAD.slice(0, 3), '转化周期', ...FIGURES],
        ['2026-09-16', '371', '关键词推广', '3天', 2928, 163, 173.15, 1],
        ['2026-09-16', '371', '关键词推广', '15天', 2928, 163, 173.15, 2],
      ]),
    );
    expect(readings.map(({ scope }) => scope.window).toSorted()).toEqual([15, 3]);
    expect(questions).toEqual(['shop']);
  });

  it('does not believe that nobody came where visits are counted', () => {
    const { readings } = taken(
      readCells([
        [...HEAD.slice(0, 3), '展现量', '引导访问量', '引导访问人数'],
        ['2026-09-16', '371', '关键词推广', 2928, 322, 0],
      ]),
    );
    const [row] = rowsOf(readings[0] as never);
    expect(row?.figures.map(({ metric, unverified }) => [metric, unverified])).toEqual([
      ['imp', undefined],
      ['ad_led_pv', undefined],
      ['ad_led_uv', 'not-ready'],
    ]);
  });

  it('reads every table of an archive', () => {
    const scene = csv([
      ['日期', '场景ID', '场景名字', '展现量'],
      ['2026-09-16', 371, '关键词推广', 2928],
    ]);
    const plan = csv([
      ['日期', '计划ID', '计划名字', '展现量'],
      ['2026-09-16', 82, '四件套', 110],
    ]);
    const zip = zipSync({ '营销场景.csv': encodeGbk(scene), '计划.csv': encodeGbk(plan) });
    expect(
      readBytes(zip, '报表.zip').tables.map(({ file, rowsTaken }) => [file, rowsTaken]),
    ).toEqual([
      ['营销场景.csv', 1],
      ['计划.csv', 1],
    ]);
  });
});

describe('京东商智 and 抖音罗盘', () => {
  it('商智: 成交 is what Taobao calls 支付', () => {
    expect(
      told([
        ['日期', '浏览量', '访客数', '成交金额', '成交客户数', '成交单量', '成交转化率', '客单价'],
        ['2026-09-16', '9,000', '1,200', '24,000.00', 60, 66, '5.00%', '400.00'],
      ]),
    ).toEqual([
      {
        page: 'jd.seller',
        period: day('2026-09-16'),
        rows: [
          [
            'day / ',
            {
              pv: 9000,
              uv: 1200,
              pay_amt: 24_000,
              pay_buyers: 60,
              pay_suborders: 66,
              cvr: 0.05,
              aov: 400,
            },
          ],
        ],
      },
    ]);
  });

  it('罗盘: a shop by day, and a show with the days from its beginning to its end', () => {
    const [shop] = told([
      ['日期', '成交金额', '成交订单数', '成交人数', '用户支付金额'],
      ['2026-09-16', '61045.3', '1536', '1513', '59847.17'],
    ]);
    expect(shop).toMatchObject({
      page: 'douyin.seller',
      rows: [
        [
          'day / ',
          { pay_amt: 61_045.3, pay_suborders: 1536, pay_buyers: 1513, dy_user_pay_amt: 59_847.17 },
        ],
      ],
    });
    const [show] = told([
      ['主播昵称', '直播开始时间', '直播结束时间', '直播间成交金额', '1小时退款率'],
      ['某某', '2026/09/07 08:55:37', '2026/09/08 00:55:49', '61045.3', '0.1725'],
    ]);
    expect(show).toMatchObject({
      period: { kind: 'span', from: '2026-09-07', to: '2026-09-08' },
      rows: [['live-room / 2026/09/07 08:55:37', { pay_amt: 61_045.3, dy_refund_1h_rate: 0.1725 }]],
    });
  });

  it.each<[string, Cells]>([
    ['two platforms at once', ['日期', '访客数', '成交单量', '成交订单数', '成交金额']],
    ['words that several platforms use', ['日期', '访客数', '成交金额', '成交人数']],
    ['another day column and no word of Taobao', ['日期', '访客数', '浏览量']],
    ['拼多多', ['统计日期', '成交买家数', '成交金额', '访客数']],
  ])('takes nothing of a table with %s', (_, head) => {
    const row = head.map((name) => (String(name).includes('日期') ? '2026-09-16' : 5));
    expect(readCells([head, row]).outcome).toEqual({ ok: false, why: 'unknown-report' });
  });
});

describe('Amazon business reports', () => {
  const read = (rows: readonly Cells[]) =>
    readBytes(new TextEncoder().encode(`\ufeff${csv(rows)}`), 'BusinessReport.csv');

  it.each<[string, Cells, Cells, object]>([
    [
      'English',
      [
        'Date',
        'Ordered product sales',
        'Ordered product sales - B2B',
        'Units ordered',
        'Sessions - Total',
        'Unit session percentage',
      ],
      ['9/13/2026', '$1,234.50', '$10.00', '1,050', '10,500', '10.00%'],
      { amz_product_sales: 1234.5, amz_units: 1050, amz_sessions: 10_500, unit_session_rate: 0.1 },
    ],
    [
      'German',
      [
        'Datum',
        'Umsatz aus bestellten Produkten',
        'Bestellte Einheiten',
        'Sitzungen – Summe',
        'Prozentsatz der Einheiten pro Sitzung',
      ],
      ['13.09.2026', '1.234,50 €', '1.050', '10.500', '10,00 %'],
      { amz_product_sales: 1234.5, amz_units: 1050, amz_sessions: 10_500, unit_session_rate: 0.1 },
    ],
    [
      'Japanese',
      [
        '日付',
        '注文商品の売上額',
        '注文された商品点数',
        'セッション数 - 合計',
        'ユニットセッション率',
      ],
      ['2026/09/13', '￥123,450', '1,050', '10,500', '10.00%'],
      { amz_product_sales: 123_450, amz_units: 1050, amz_sessions: 10_500, unit_session_rate: 0.1 },
    ],
  ])('by date in %s, in the numbers of the language', (_, head, row, figures) => {
    const { page, readings } = taken(read([head, row]));
    const [reading] = readings;
    if (!reading) throw new Error('no reading');
    expect([page, reading.scope.period]).toEqual(['amazon.seller', day('2026-09-13')]);
    expect(shortFigures(rowsOf(reading)[0]?.figures ?? [])).toEqual(figures);
  });

  it('leaves columns of B2B alone, which are other figures', () => {
    const file = read([
      [
        'Date',
        'Sessions - Total',
        'Sessions - Total - B2B',
        'Units ordered',
        'Units Ordered - B2B',
      ],
      ['9/13/2026', '100', '5', '9', '1'],
    ]);
    expect(usesOf(file)).toEqual([
      'Date, name',
      'Sessions-Total → amz_sessions',
      'Sessions-Total-B2B: no-metric',
      'Unitsordered → amz_units',
      'UnitsOrdered-B2B: no-metric',
    ]);
  });

  it('tells month from day by the days of the whole file, and asks for more where it cannot', () => {
    const head = ['Date', 'Sessions - Total', 'Units ordered'];
    const british = taken(read([head, ['12/09/2026', '10', '1'], ['13/09/2026', '11', '1']]));
    expect(british.days).toEqual({ from: '2026-09-12', to: '2026-09-13' });
    const american = taken(read([head, ['09/12/2026', '10', '1'], ['09/13/2026', '11', '1']]));
    expect(american.days).toEqual({ from: '2026-09-12', to: '2026-09-13' });
    expect(read([head, ['03/04/2026', '10', '1'], ['03/05/2026', '11', '1']]).outcome).toEqual({
      ok: false,
      why: 'day-order',
    });
  });

  it('by child ASIN: the days are asked for, because the file never prints them', () => {
    const table = taken(
      read([
        ['(Parent) ASIN', '(Child) ASIN', 'Title', 'Sessions - Total', 'Units ordered'],
        ['B0PARENT01', 'B0CHILD001', 'Bath tub', '1,234', '17'],
      ]),
    );
    expect(table.questions).toEqual(['shop', 'days']);
    const days = { from: '2026-08-01', to: '2026-08-31' };
    const [reading] = nextReadings(table, 0, { shop: 'Tubs', days });
    expect(reading?.scope.period).toEqual({ kind: 'span', ...days, unit: 'month' });
    expect(rowsOf(reading as never)[0]).toMatchObject({
      subject: { kind: 'item', id: 'B0CHILD001', name: 'Bath tub' },
    });
  });
});

describe('when a file was written', () => {
  const rows = [
    ['统计日期', '店铺名称', '访客数', '支付金额'],
    ['2026-09-15', '练习店', 431, 10_638],
    ['2026-09-16', '练习店', 120, 2000],
  ];
  it('counts as the moment of its figures', () => {
    const written = Date.UTC(2026, 8, 17, 0, 4);
    const { readings } = taken(readBytes(workbookOf(rows), '日报.xlsx', written));
    expect(readings.map(({ takenAt }) => takenAt)).toEqual([written, written]);
  });
  it('leaves out a day that was not over then', () => {
    const noon = Date.UTC(2026, 8, 16, 4);
    const { readings, skipped } = taken(readBytes(workbookOf(rows), '日报.xlsx', noon));
    expect(readings.map(({ scope }) => scope.period)).toEqual([day('2026-09-15')]);
    expect(skipped).toEqual([{ row: 3, why: 'not-over' }]);
  });
  it.each([
    ['before its own days', Date.UTC(2020, 0, 1)],
    ['in the future', NOW + 1000],
  ])('is not believed %s', (_, writtenAt) => {
    const { readings } = taken(readBytes(workbookOf(rows), '日报.xlsx', writtenAt));
    expect(readings.map(({ takenAt }) => takenAt)).toEqual([NOW, NOW]);
  });
  it('never brings today in', () => {
    const today = [
      rows[0] ?? [],
      [dayOf(NOW), '练习店', 3, 5],
      ['2026-12-31', '练习店', 3, 5],
      ...rows.slice(1),
    ];
    expect(taken(readCells(today)).skipped.map(({ why }) => why)).toEqual(['not-over', 'not-over']);
  });
});
