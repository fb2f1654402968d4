import type { Day } from '../../model/day';
import { cleanText } from '../../text/clean-text';
import { findDays } from '../../text/parse-days';
import { isShown } from './is-shown';

const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]';
const ROW = 'tr,[role="row"]';
const TABLE = 'table,[role="table"],[role="grid"]';
/** Wrappers in which one table is drawn as two: a fixed head and a scrolling body. */
const WHOLE_TABLE = '.ant-table,.next-table,[class*="table-wrapper"]';

/** First cells or column heads that name the shop's own figures. */
const OWN = new Set(
  '本店 我的 我的店铺 店铺 自己 全店 汇总 汇总值 合计 总计 当前 当期 本期 数值 指标值 当前值'.split(
    ' ',
  ),
);
const NEUTRAL_HEAD = new Set(['', '指标', '指标名称', '名称', '对比', '日期', '统计日期', '时间']);
const ASIDE =
  /^(?:较|环比|同比|日环比|周环比|月环比|同行|行业|同层|竞店|平均|优秀|上期|上一|变化|涨跌|趋势)/;

/** The table cell that a label stands in, if it stands in one. */
export function cellOf(element: Element): Element | null {
  return element.closest(CELL);
}

/**
 * The cells in which a label's figure may stand when the label is a column head or the first cell
 * of a row. Rows and columns of peers and changes are left out; a row is only taken when it is the
 * only one, is named as the shop's own, or bears the day that the page is about.
 */
export function figureCells(label: Element, isLabel: (cell: Element) => boolean, day: Day | null) {
  const cell = cellOf(label);
  const row = cell?.closest(ROW);
  if (!cell || !row) return [];
  const cells = cellsOf(row);
  const at = cells.indexOf(cell);
  const below = isHead(cells, isLabel) ? rowsUnder(row, cells.length) : [];
  if (below.length > 0) {
    const own = ownRow(below, cells, isLabel, day);
    const found = own?.[at];
    return found ? [found] : [];
  }
  return cellsBeside(row, cells, at, isLabel, day);
}

function isHead(cells: readonly Element[], isLabel: (cell: Element) => boolean): boolean {
  return (
    cells.every((cell) => cell.tagName === 'TH' || cell.role === 'columnheader') ||
    cells.filter(isLabel).length >= 2
  );
}

function rowsUnder(row: Element, count: number): Element[][] {
  const table = row.closest(TABLE);
  const own = bodyRows(table, row, count);
  return own.length > 0 ? own : bodyRows(table?.closest(WHOLE_TABLE) ?? null, row, count);
}

function bodyRows(root: Element | null, head: Element, count: number): Element[][] {
  if (!root) return [];
  const rows = [...root.querySelectorAll(ROW)];
  return rows
    .slice(rows.indexOf(head) + 1)
    .filter((row) => isShown(row))
    .map(cellsOf)
    .filter((cells) => cells.length === count && !cells.every(({ tagName }) => tagName === 'TH'));
}

function ownRow(
  rows: readonly Element[][],
  head: readonly Element[],
  isLabel: (cell: Element) => boolean,
  day: Day | null,
): Element[] | null {
  const first = head[0];
  const named = first && !isLabel(first);
  const plain = rows.filter(([name]) => !named || !ASIDE.test(textOf(name)));
  const own = plain.filter(([name]) => named && isOwn(textOf(name), day));
  if (own.length === 1) return own[0] ?? null;
  const known = !named || NEUTRAL_HEAD.has(textOf(first)) || OWN.has(textOf(first));
  return own.length === 0 && plain.length === 1 && known ? (plain[0] ?? null) : null;
}

function isOwn(name: string, day: Day | null): boolean {
  const days = findDays(name);
  return OWN.has(name) || (day !== null && days.length === 1 && days[0] === day);
}

/** The cells behind a label in its row, up to the next label, without columns of changes. */
function cellsBeside(
  row: Element,
  cells: readonly Element[],
  at: number,
  isLabel: (cell: Element) => boolean,
  day: Day | null,
): Element[] {
  const behind = cells.slice(at + 1);
  const end = behind.findIndex(isLabel);
  const beside = end < 0 ? behind : behind.slice(0, end);
  const heads = headsOf(row, cells.length);
  if (!heads) return beside.slice(0, 1);
  const titled = beside.map((cell, i) => ({ cell, head: textOf(heads[at + 1 + i]) }));
  const own = titled.filter(({ head }) => isOwn(head, day));
  const plain = own.length > 0 ? own : titled.filter(({ head }) => !ASIDE.test(head));
  return plain.map(({ cell }) => cell);
}

function headsOf(row: Element, count: number): Element[] | null {
  const table = row.closest(TABLE);
  const root = table?.closest(WHOLE_TABLE) ?? table;
  const head = root?.querySelector('thead tr,[role="row"]:has([role="columnheader"])');
  const cells = head && head !== row ? cellsOf(head) : [];
  return cells.length === count ? cells : null;
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((child) => child.matches(CELL));
}

function textOf(element: Element | undefined): string {
  return cleanText((element?.textContent ?? '').slice(0, 80)).replaceAll(' ', '');
}
