import type { SourceRow, SourceSide, SourceTable } from '../model/change';
import type { Day } from '../model/day';
import type { RowSeries } from '../model/series-subject';
import type { Factors } from './attribution';
import { type DaySales, rowSalesDay, SHOP_SALES, sumSales } from './explain-days';
import { figureOn } from './series-day';
import { attributeSources } from './source-attribution';
import { sum } from './statistics';
import { wholeParts } from './whole-cents';

export interface SourceTreeInput {
  /** sources of one shop in one scope */
  rows: readonly RowSeries[];
  days: { before: readonly Day[]; after: readonly Day[] };
  /** money of a mean day instead of all days */
  perDay: boolean;
  /** the shop's own change, in CNY */
  change: number;
}

interface Node {
  path: string[];
  own?: RowSeries;
  children: Node[];
}

interface Leaf {
  path: string[];
  before: DaySales;
  after: DaySales;
}

/** Rows that hold what other rows hold already, under no path of their own. */
const TOTALS = ['汇总', '合计', '总计'];

/**
 * Splits the change of a shop's sales over its tree of sources into volume, mix, conversion and
 * price, every line to the cent (domain notes §4.4). The tree is cut where it was read: a level is
 * gone into only if it stood open on every day of both sides, else the row above it counts. A
 * source that is not among its open neighbours had no visitors that day; one whose figures are
 * missing is named, and its money is in the overlap. Each row is the sum of what lies under it.
 */
export function explainSourceTree({ rows, days, perDay, change }: SourceTreeInput): SourceTable {
  const unread: string[] = [];
  const root = treeOf(rows);
  const leaves = cut(root, { days: [...days.before, ...days.after], sides: days, unread });
  const explained = explainLeaves(leaves, days, perDay);
  const top = rowsUnder([], explained);
  const cents = (part: 'volume' | 'mix' | 'conversion' | 'spend' | 'change') =>
    sum(top.map((row) => toCents(row[part])));
  return {
    rows: top,
    totals: {
      volume: cents('volume') / 100,
      mix: cents('mix') / 100,
      conversion: cents('conversion') / 100,
      spend: cents('spend') / 100,
      change: cents('change') / 100,
    },
    overlap: (toCents(change) - cents('change')) / 100,
    unread,
  };
}

/** True for a day on which a source of these was read. */
export function hasSources(rows: readonly RowSeries[], day: Day): boolean {
  return rows.some((row) => isPresent(row, day));
}

function treeOf(rows: readonly RowSeries[]): Node {
  const root: Node = { path: [], children: [] };
  for (const row of rows) {
    const path = row.subject.path?.length ? row.subject.path : [row.subject.name];
    if (TOTALS.includes(path.at(-1) ?? '')) continue;
    let at = root;
    for (const [depth, name] of path.entries()) {
      const known = at.children.find((child) => child.path[depth] === name);
      const next = known ?? { path: path.slice(0, depth + 1), children: [] };
      if (!known) at.children.push(next);
      at = next;
    }
    at.own = row;
  }
  return root;
}

interface Cut {
  days: readonly Day[];
  sides: SourceTreeInput['days'];
  unread: string[];
}

/** The lowest rows that were read on every day; `nought` are days on which the node had nothing. */
function cut(node: Node, how: Cut, nought: ReadonlySet<Day> = new Set()): Leaf[] {
  const open = how.days.every(
    (day) => nought.has(day) || node.children.some((c) => stands(c, day)),
  );
  if (node.children.length > 0 && open)
    return node.children.flatMap((child) =>
      cut(child, how, new Set(how.days.filter((day) => !stands(child, day)))),
    );
  if (node.path.length === 0) return [];
  const side = (days: readonly Day[]) => {
    const sales = days.map((day) => (nought.has(day) ? NOTHING : ownSales(node, day)));
    const read = sales.filter((one) => one !== null);
    const sums = sumSales(read);
    return read.length === sales.length && isPossible(sums) ? sums : null;
  };
  const before = side(how.sides.before);
  const after = side(how.sides.after);
  if (before && after) return [{ path: node.path, before, after }];
  how.unread.push(node.path.join(' / '));
  return [];
}

const NOTHING: DaySales = { payAmt: 0, uv: 0, payBuyers: 0 };

/** Money needs a buyer, and a buyer a visitor. */
function isPossible({ payAmt, uv, payBuyers }: DaySales): boolean {
  return (
    uv >= 0 && payBuyers >= 0 && (payBuyers > 0 || payAmt === 0) && (uv > 0 || payBuyers === 0)
  );
}

function ownSales({ own }: Node, day: Day): DaySales | null {
  const read = own && rowSalesDay(own.series, SHOP_SALES, day);
  return read?.read === 'all' ? read.sales : null;
}

function stands(node: Node, day: Day): boolean {
  return (node.own && isPresent(node.own, day)) || node.children.some((c) => stands(c, day));
}

function isPresent({ series }: RowSeries, day: Day): boolean {
  return Object.values(series).some((one) => figureOn(one, day).value !== null);
}

/** The four parts of every leaf, in whole cents. */
function explainLeaves(
  leaves: readonly Leaf[],
  days: SourceTreeInput['days'],
  perDay: boolean,
): SourceRow[] {
  const sideOf = ({ payAmt, uv, payBuyers }: DaySales, count: number): SourceSide => ({
    payAmt: Math.round((perDay ? payAmt / count : payAmt) * 100) / 100,
    uv: uv / count,
    payBuyers: payBuyers / count,
  });
  const rows = leaves.map(({ path, before, after }) => ({
    path,
    before: sideOf(before, days.before.length),
    after: sideOf(after, days.after.length),
  }));
  // The parts are worked out towards the larger sum and mirrored, so that swapped days give
  // exactly the opposite.
  const was = sum(rows.map((row) => toCents(row.before.payAmt)));
  const is = sum(rows.map((row) => toCents(row.after.payAmt)));
  const turned = was > is;
  const factors = (side: SourceSide, days: number): Factors => {
    const count = perDay ? 1 : days;
    return [
      side.uv * count,
      side.uv > 0 ? side.payBuyers / side.uv : 0,
      side.payBuyers > 0 ? side.payAmt / (side.payBuyers * count) : 0,
    ];
  };
  const parts = attributeSources(
    rows.map((row) => {
      const one = factors(row.before, days.before.length);
      const other = factors(row.after, days.after.length);
      return { name: '', before: turned ? other : one, after: turned ? one : other };
    }),
  );
  return rows.map((row, i) => {
    const split = parts[i];
    const sign = turned ? -1 : 1;
    const change = toCents(row.after.payAmt) - toCents(row.before.payAmt);
    const amounts = split
      ? [split.volume, split.mix, split.conversion, split.spend].map((one) => one * sign * 100)
      : [];
    const [volume = 0, mix = 0, conversion = 0, spend = 0] = wholeParts(amounts, change);
    return {
      ...row,
      volume: volume / 100,
      mix: mix / 100,
      conversion: conversion / 100,
      spend: spend / 100,
      change: change / 100,
      children: [],
    };
  });
}

/** The rows one level below a path, each with what lies under it; the largest change first. */
function rowsUnder(path: readonly string[], leaves: readonly SourceRow[]): SourceRow[] {
  const depth = path.length;
  const names = [...new Set(leaves.map((leaf) => leaf.path[depth] ?? ''))];
  return names
    .map((name): SourceRow => {
      const under = leaves.filter((leaf) => leaf.path[depth] === name);
      const [only] = under;
      if (only && under.length === 1 && only.path.length === depth + 1) return only;
      return sumOf([...path, name], rowsUnder([...path, name], under));
    })
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
}

function sumOf(path: string[], children: SourceRow[]): SourceRow {
  const cents = (part: 'volume' | 'mix' | 'conversion' | 'spend' | 'change') =>
    sum(children.map((row) => toCents(row[part]))) / 100;
  const side = (name: 'before' | 'after'): SourceSide => ({
    uv: sum(children.map((row) => row[name].uv)),
    payBuyers: sum(children.map((row) => row[name].payBuyers)),
    payAmt: sum(children.map((row) => toCents(row[name].payAmt))) / 100,
  });
  return {
    path,
    before: side('before'),
    after: side('after'),
    volume: cents('volume'),
    mix: cents('mix'),
    conversion: cents('conversion'),
    spend: cents('spend'),
    change: cents('change'),
    children,
  };
}

function toCents(amount: number): number {
  return Math.round(amount * 100);
}
