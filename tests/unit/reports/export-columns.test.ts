import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../utils/model/metric';
import { type Random, randomFrom } from '../../pages/random-from';
import { type Cells, readCells, rowsOf, shortFigures } from './export-files';

/** Tables as the platforms write them; every figure differs from every other one. */
const TABLES: Readonly<Record<string, readonly Cells[]>> = {
  日报: [
    [
      '统计日期',
      '店铺名称',
      '访客数',
      '无线端访客数',
      '浏览量',
      '支付金额',
      '支付买家数',
      '支付子订单数',
      '支付转化率',
      '客单价',
      '商品收藏人数',
      '加购人数',
      '跳失率',
      '老访客数',
      '成功退款金额',
      '关键词推广花费',
    ],
    [
      '2026-09-15',
      '练习店',
      400,
      390,
      '1,700',
      '9,000.00',
      10,
      11,
      '2.50%',
      '900.00',
      21,
      37,
      '53.10%',
      101,
      '55.50',
      '171.10',
    ],
    [
      '2026-09-16',
      '练习店',
      431,
      418,
      '1,855',
      '10,640.00',
      16,
      17,
      '3.71%',
      '665.00',
      25,
      39,
      '54.83%',
      112,
      'NULL',
      '173.15',
    ],
  ],
  商品排行: [
    [
      '统计日期',
      '商品ID',
      '商品名称',
      '商品访客数',
      '商品浏览量',
      '支付买家数',
      '支付件数',
      '支付金额',
      '总支付金额',
      '商品支付转化率',
      '成功退款金额',
    ],
    [
      '2026-09-16',
      '602659642364',
      '纯棉四件套',
      '1,391',
      '3,186',
      6,
      7,
      '31,396.00',
      '31,400.00',
      '0.43%',
      '12.00',
    ],
    ['2026-09-16', '718152613503', '枕套', 200, 310, 4, 5, '396.00', '400.00', '2.00%', '-'],
  ],
  万相台: [
    [
      '日期',
      '场景ID',
      '场景名字',
      '计划ID',
      '计划名字',
      '展现量',
      '点击量',
      '花费',
      '点击率',
      '总成交金额',
      '投入产出比',
      '总购物车数',
      '引导访问量',
    ],
    [
      '2026-09-16',
      '371',
      '关键词推广',
      '82',
      '四件套',
      8225,
      274,
      159.9,
      0.03331,
      2040.85,
      12.76,
      50,
      1129,
    ],
    ['2026-09-16', '372', '人群推广', '83', '枕套', 2798, 139, 248.48, 0.04968, 497, 2, 21, 322],
  ],
  搜索排行: [
    ['日期', '排名', '搜索词', '搜索人气', '点击率', '支付转化率'],
    ['2026-09-16', 1, '浴缸', '5000 ~ 1万', '56%', '1% ~ 2.5%'],
    ['2026-09-16', 2, '小浴缸', '150 ~ 300', '35%', '-'],
  ],
  商智: [
    ['日期', '浏览量', '访客数', '成交金额', '成交客户数', '成交单量', '成交转化率', '加购客户数'],
    ['2026-09-16', 9000, 1200, '24,000.00', 60, 66, '5.00%', 130],
  ],
};

/** Without its plan a row of 万相台 speaks of the scene, as the platform's own report by scene does. */
const KEPT = new Set(['计划ID', '计划名字']);
const RUNS = 60;

/** Everything that a file says: page, period, subject, metric → figure. */
function said(rows: readonly Cells[]): Map<string, unknown> {
  const all = new Map<string, unknown>();
  for (const { page, readings } of readCells(rows).tables)
    for (const reading of readings)
      for (const { subject, figures } of rowsOf(reading))
        for (const [metric, value] of Object.entries(shortFigures(figures)))
          all.set(
            JSON.stringify([page, reading.scope, subject.kind, nameOf(subject), metric]),
            value,
          );
  return all;
}

/** An item or a plan may lose its number or its name with a column. */
function nameOf({ name, id }: { name: string; id?: string }): string {
  return KNOWN_NAMES.get(id ?? name) ?? name;
}

const KNOWN_NAMES = new Map([
  ['602659642364', '纯棉四件套'],
  ['718152613503', '枕套'],
  ['82', '四件套'],
  ['83', '枕套'],
]);

function changed(rows: readonly Cells[], random: Random): Cells[] {
  const pick = <T>(list: readonly T[]) => list[random(list.length)] as T;
  let columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at]));
  columns = columns.filter(([name]) => random(5) > 0 || KEPT.has(String(name)));
  if (columns.length > 0 && random(10) < 7) {
    // A twin under a name that a program gives, that is the same, or a synonym; other figures.
    const [name, ...cells] = pick(columns);
    const twin = pick([
      `${name}.1`,
      `${name}_2`,
      `${name}(1)`,
      String(name),
      ...synonyms(String(name)),
    ]);
    columns.push([
      twin,
      ...cells.map((cell) => (typeof cell === 'number' ? cell + 1 : `${cell}1`)),
    ]);
  }
  columns.sort(() => random(3) - 1);
  return rows.map((_, at) => columns.map((column) => column[at]));
}

function synonyms(name: string): string[] {
  const group = Object.values(METRICS).find(({ labels }) =>
    (labels as readonly string[]).includes(name),
  );
  return [...(group?.labels ?? [])].filter((label) => label !== name);
}

describe.each(Object.entries(TABLES))(
  '%s with columns left out, doubled and shuffled',
  (_, rows) => {
    it('gives the same figures or none, never others', () => {
      const whole = said(rows);
      expect(whole.size).toBeGreaterThan(5);
      let found = 0;
      for (let run = 0; run < RUNS; run++) {
        const mutated = changed(rows, randomFrom(run));
        for (const [key, value] of said(mutated)) {
          expect([key, value], `${run}: ${JSON.stringify(mutated[0])}`).toEqual([
            key,
            whole.get(key),
          ]);
          found += 1;
        }
      }
      expect(found).toBeGreaterThan(RUNS);
    });
  },
);
