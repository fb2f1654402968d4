import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, isDay } from './calendar.ts';
import { NO_VALUE, printCount } from './print.ts';
import type { Printed, PrintedFigure } from './printed-figures.ts';
import { GROUPS } from './printed-figures.ts';
import type { Device } from './shop-day.ts';

/** One exported row of 自助分析, the only real day of a shop that we have. */
export interface RealDay {
  day: Day;
  shopName: string;
  figures(device: Device): Printed;
}

type Row = Record<string, unknown>;
type Format = 'money' | 'count' | 'rate';

/** Page label → column of the export and how the page prints it. Labels not here have no column. */
const COLUMNS: Record<string, { column: string; format: Format; byDevice: boolean }> = {
  支付金额: { column: '支付金额', format: 'money', byDevice: true },
  访客数: { column: '访客数', format: 'count', byDevice: true },
  支付买家数: { column: '支付买家数', format: 'count', byDevice: true },
  支付转化率: { column: '支付转化率', format: 'rate', byDevice: true },
  浏览量: { column: '浏览量', format: 'count', byDevice: true },
  平均停留时长: { column: '平均停留时长', format: 'money', byDevice: true },
  支付子订单数: { column: '支付子订单数', format: 'count', byDevice: true },
  支付件数: { column: '支付件数', format: 'count', byDevice: true },
  客单价: { column: '客单价', format: 'money', byDevice: true },
  加购人数: { column: '加购人数', format: 'count', byDevice: true },
  商品收藏人数: { column: '商品收藏买家数', format: 'count', byDevice: true },
  加购件数: { column: '加购件数', format: 'count', byDevice: true },
  老客复购金额: { column: '老买家支付金额', format: 'money', byDevice: false },
  老客复购人数: { column: '支付老买家数', format: 'count', byDevice: true },
  '退款金额(完结时间)': { column: '成功退款金额', format: 'money', byDevice: false },
  关键词推广费: { column: '关键词推广花费', format: 'money', byDevice: false },
  精准人群推广费: { column: '精准人群推广花费', format: 'money', byDevice: false },
  智能场景花费: { column: '智能场景花费', format: 'money', byDevice: false },
  全站推广花费: { column: '全站推广花费', format: 'money', byDevice: false },
  淘宝客佣金: { column: '淘宝客佣金', format: 'money', byDevice: false },
};

const DEVICE_PREFIX: Record<Device, string> = { all: '', pc: 'PC端', wireless: '无线端' };

const ROW_FILE = 'sycm/self-service-report/daily_row_2026-09-16.json';

/** The exported row of a folder of captured pages, or null where the folder does not have it. */
export function loadRealDay(sharedPages: string): RealDay | null {
  const row = readRow(join(sharedPages, ROW_FILE));
  if (row === null) return null;
  const day = String(row.统计日期);
  if (!isDay(day)) throw new Error(`the exported row has no day: ${day}`);
  return {
    day,
    shopName: String(row.店铺名称),
    figures: (device) => printRow(row, device),
  };
}

function readRow(path: string): Row | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows) || typeof rows[0] !== 'object' || rows[0] === null)
    throw new Error(`not a list of exported rows: ${path}`);
  return rows[0] as Row;
}

function printRow(row: Row, device: Device): Printed {
  const labels = GROUPS.flatMap((group) => group.labels);
  return new Map(labels.map((label) => [label, printColumn(row, label, device)]));
}

function printColumn(row: Row, label: string, device: Device): PrintedFigure {
  const found = COLUMNS[label];
  const none: PrintedFigure = { label, text: NO_VALUE, value: null };
  if (!found || (device !== 'all' && !found.byDevice)) return none;
  const cell = row[DEVICE_PREFIX[device] + found.column];
  if (cell === undefined || cell === 'NULL') return none;
  const text = String(cell);
  const value = Number(text.replaceAll(',', '').replace('%', ''));
  if (found.format === 'rate') return { label, text, value: value / 100 };
  const printed = found.format === 'count' ? printCount(value) : printMoney(value);
  return { label, text: printed, value };
}

function printMoney(value: number): string {
  const [whole = '0', tail = '00'] = value.toFixed(2).split('.');
  return `${printCount(Number(whole))}.${tail}`;
}
