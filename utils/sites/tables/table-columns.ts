import type { MetricId } from '../../model/metric';
import type { Device } from '../../model/scope';
import type { Head } from './table-heads';

/** A column that holds a metric's figures. */
export interface Column {
  at: number;
  label: string;
  metric: MetricId;
  device?: Device;
  /** the column of printed changes that belongs to it */
  change?: { at: number; base: string };
}

const DEVICE_NAMES: readonly (readonly [string, Device])[] = [
  ['无线端', 'wireless'],
  ['手机端', 'wireless'],
  ['无线', 'wireless'],
  ['PC端', 'pc'],
  ['电脑端', 'pc'],
  ['PC', 'pc'],
  ['全部终端', 'all'],
  ['所有终端', 'all'],
];
const UNIT = /\((?:元|人|件|个|次|笔|单|条|%|秒|天|小时)\)$/;
const CHANGE =
  /^(.*?)[-_(]?((?:较(?:前|上|昨|去|同)[一-龥]{1,4})|[日周月年]?环比(?:变化|增幅)?|[年周月日]?同比(?:变化|增幅)?|涨跌幅?|变化率?|升降)\)?$/;
/** Heads above groups of columns that are not one's own. */
const PEERS = /^(?:同行|行业|同层|竞店|竞品)/;

/** The columns of a table whose heads are known labels, each with its column of changes. */
export function metricColumns(
  heads: readonly Head[],
  labels: ReadonlyMap<string, MetricId>,
): Column[] {
  const columns: Column[] = [];
  for (const [at, { text, group = '' }] of heads.entries()) {
    if (text === '' || PEERS.test(group)) continue;
    const found = meaningOf(text, labels) ?? meaningOf(group + text, labels);
    if (found) {
      const device = found.device ?? deviceOf(group)?.device;
      columns.push({ at, label: text, metric: found.metric, ...(device && { device }) });
      continue;
    }
    const [, name = '', base = ''] = CHANGE.exec(text) ?? [];
    if (base === '') continue;
    const owner = name === '' ? columns.at(-1) : columns.findLast(({ label }) => label === name);
    const isBeside = name !== '' || owner?.at === at - 1;
    if (owner && isBeside && !owner.change) owner.change = { at, base };
  }
  return columns;
}

/** A label's metric; 无线端访客数 is the 访客数 of one device where no metric has that name. */
function meaningOf(
  text: string,
  labels: ReadonlyMap<string, MetricId>,
): { metric: MetricId; device?: Device } | null {
  const metric = labels.get(text) ?? labels.get(text.replace(UNIT, ''));
  if (metric) return { metric };
  const found = deviceOf(text);
  const of = found && labels.get(found.rest);
  return of ? { metric: of, device: found.device } : null;
}

function deviceOf(text: string): { device: Device; rest: string } | null {
  const found = DEVICE_NAMES.find(([name]) => text.startsWith(name));
  return found ? { device: found[1], rest: text.slice(found[0].length) } : null;
}
