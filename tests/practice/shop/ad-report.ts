import { BACKFILL_COMPLETE } from '../world.ts';
import { SCENE_IDS, type SceneDay, sceneDay, sceneLabel } from './ad-spend.ts';
import type { Day } from './calendar.ts';
import { printCount, printHundredths, printMean, printShare } from './print.ts';
import { type Scenario, yesterday } from './scenario.ts';

/** One row of the account report, cell by cell in the order of `REPORT_COLUMNS`. */
export interface ReportRow {
  name: string;
  id: string;
  cells: string[];
}

export const REPORT_COLUMNS = [
  '展现量',
  '点击量',
  '花费',
  '点击率',
  '平均点击花费',
  '千次展现花费',
  '总成交金额',
  '总成交笔数',
  '点击转化率',
  '投入产出比',
  '总购物车数',
  '加购率',
  '引导访问人数',
  '成交人数',
] as const;

/** Share of clicks, money and sales that is known at eight, at about ten, and at eleven. */
const FILLED = [0.58, 0.91, 1];

type Sums = Omit<SceneDay, 'scene'>;

/**
 * The report of a day by scene, with the sum in front. Yesterday fills in during the morning:
 * counts are low at first, and counts of people stay 0 until everything else is there.
 */
export function adReport(scenario: Scenario, day: Day, backfill: number): ReportRow[] {
  const step = day === yesterday(scenario) ? backfill : BACKFILL_COMPLETE;
  const rows = SCENE_IDS.map((scene) => ({
    label: sceneLabel(scene),
    sums: filled(sceneDay(scenario, day, scene), step),
  }));
  const total = rows.reduce((sum, { sums }) => add(sum, sums), NOTHING);
  return [
    { name: '合计', id: '', cells: printRow(total) },
    ...rows.map(({ label, sums }) => ({
      name: label.name,
      id: String(label.id),
      cells: printRow(sums),
    })),
  ];
}

const NOTHING: Sums = {
  impressions: 0,
  clicks: 0,
  cost: 0,
  sales: 0,
  orders: 0,
  carts: 0,
  visitors: 0,
  buyers: 0,
};

function filled(day: SceneDay, step: number): Sums {
  const share = FILLED[step] ?? 1;
  const complete = share === 1;
  const sums = { ...NOTHING };
  for (const name of Object.keys(NOTHING) as (keyof Sums)[])
    sums[name] = Math.floor(day[name] * share);
  return { ...sums, visitors: complete ? day.visitors : 0, buyers: complete ? day.buyers : 0 };
}

function add(a: Sums, b: Sums): Sums {
  const sums = { ...NOTHING };
  for (const name of Object.keys(NOTHING) as (keyof Sums)[]) sums[name] = a[name] + b[name];
  return sums;
}

function printRow(s: Sums): string[] {
  return [
    printCount(s.impressions),
    printCount(s.clicks),
    printHundredths(s.cost),
    printShare(s.clicks, s.impressions),
    printMean(s.cost, s.clicks),
    printMean(s.cost * 1000, s.impressions),
    printHundredths(s.sales),
    printCount(s.orders),
    printShare(s.orders, s.clicks),
    printMean(s.sales * 100, s.cost),
    printCount(s.carts),
    printShare(s.carts, s.clicks),
    printCount(s.visitors),
    printCount(s.buyers),
  ];
}
