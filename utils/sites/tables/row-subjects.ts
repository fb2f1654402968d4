import type { Subject } from '../../model/reading';
import { cleanText } from '../../text/clean-text';
import { parseDays } from '../../text/parse-days';
import { plainText } from '../../text/plain-text';
import { type TextRun, textRuns } from '../meaning/text-runs';
import type { RowCells } from './row-cells';

/** Heads under which the console names what a row speaks of. */
export const ITEM_HEADS = [
  '商品名称',
  '商品',
  '商品信息',
  '商品标题',
  '宝贝',
  '宝贝名称',
  '宝贝信息',
  '主商品',
  '商品ID',
] as const;
export const SOURCE_HEADS = [
  '流量来源',
  '流量来源名称',
  '来源名称',
  '来源',
  '渠道',
  '流量渠道',
  '一级来源',
] as const;
export const KEYWORD_HEADS = [
  '搜索词',
  '关键词',
  '引流搜索词',
  '长尾词',
  '品牌词',
  '核心词',
  '修饰词',
] as const;
export const CATEGORY_HEADS = [
  '类目名称',
  '类目',
  '导购类目',
  '自定义类目',
  '叶子类目',
  '品类',
] as const;

export const DAY_HEADS = ['统计日期', '日期', '统计时间', '时间', '时段', '小时'] as const;

const HOUR = /^\d{1,2}(?::\d\d|[点时])/;
const SOURCE_LEVELS = ['一级来源', '二级来源', '三级来源', '四级来源'];
const CATEGORY_LEVELS = ['一级类目名称', '二级类目名称', '三级类目名称', '四级类目名称'];
const SUBTOTAL = '汇总';
const ID_TEXT = /^(?:商品|宝贝|主商品)?(?:ID|编号|编码) ?:? ?(\d{6,20})$/i;
const ID_ALONE = /^\d{9,20}$/;
const ID_IN_LINK = /[?&](?:id|itemId|item_id)=(\d{5,20})(?:&|#|$)/;
const LONGEST_NAME = 300;
const DEEPEST = 8;
const MOST_RUNS = 40;

/** An item by its number and title, from their columns or from one cell that shows both. */
export function itemSubject(cells: RowCells): Subject | null {
  const cell = cells.cell(...ITEM_HEADS);
  const runs = (cell && textRuns(cell, MOST_RUNS)) ?? [];
  const anchor = cell?.querySelector('a[href*="id=" i]');
  const link = anchor?.getAttribute('href') ?? '';
  const id =
    numberIn(cells.text('商品ID', '宝贝ID', '商品id')) ??
    runs.map(({ text }) => numberIn(text)).find(Boolean) ??
    ID_IN_LINK.exec(link)?.[1] ??
    numberIn(cells.row.key ?? '');
  const names = runs.filter(({ text }) => numberIn(text) === undefined);
  const linked = names.filter(({ first }) => anchor?.contains(first));
  const longest = longestOf(linked) || longestOf(names);
  const name = (longest || id || '').slice(0, LONGEST_NAME);
  if (name === '') return null;
  const url = httpsAddress(link);
  const image = httpsAddress(cell?.querySelector('img')?.getAttribute('src') ?? '');
  return {
    kind: 'item',
    name,
    ...(id && { id }),
    ...(url && { url }),
    ...(image && { image }),
  };
}

/** A title is longer than the marks that stand beside it. */
function longestOf(runs: readonly TextRun[]): string {
  const texts = runs.map(({ raw }) => plainText(raw));
  return texts.sort((one, other) => other.length - one.length)[0] ?? '';
}

/**
 * A source of visitors with its whole path, from the columns 一级来源 to 四级来源 or from the rows that it
 * stands under. 汇总 in a path is no source: the row sums up what stands before it.
 */
export function sourceSubject(cells: RowCells): Subject | null {
  const columns = SOURCE_LEVELS.map((label) => cells.name(label));
  const isSpread = columns.filter((text) => text !== '').length > 1;
  const tree = cells.path(...SOURCE_HEADS);
  const path = (isSpread ? columns : tree).filter(isName).slice(0, DEEPEST);
  const real = path.filter((text) => text !== SUBTOTAL);
  const name = real.at(-1) ?? path.at(-1);
  return name ? { kind: 'source', name, path: real.length > 0 ? real : [name] } : null;
}

/** Whether a row of sources holds what other rows hold already. */
export function isSourceSubtotal(cells: RowCells): boolean {
  return cells.isParent || SOURCE_LEVELS.some((label) => cells.name(label) === SUBTOTAL);
}

export function keywordSubject(cells: RowCells): Subject | null {
  const name = cells.name(...KEYWORD_HEADS);
  return isName(name) ? { kind: 'keyword', name } : null;
}

/** A category with the path to it, from its columns or from the rows that it stands under. */
export function categorySubject(cells: RowCells): Subject | null {
  const own = cells.path(...CATEGORY_HEADS);
  const levels = CATEGORY_LEVELS.map((label) => cells.text(label));
  const path = [...new Set([...levels, ...own])].filter(isName).slice(0, DEEPEST);
  const name = own.at(-1) || path.at(-1) || '';
  return isName(name) ? { kind: 'category', name, ...(path.length > 1 && { path }) } : null;
}

/** A row of a table of days, or of the hours of one. */
export function daySubject(cells: RowCells): Subject | null {
  const text = cleanText(cells.text(...DAY_HEADS));
  if (!isName(text)) return null;
  const days = parseDays(text);
  const name = days && days.from === days.to ? days.from : text.slice(0, LONGEST_NAME);
  return { kind: HOUR.test(text) ? 'hour' : 'day', name };
}

/** A row that is named by the text of one of its cells. */
export function namedSubject(
  kind: Subject['kind'],
  labels: readonly string[],
  idLabels: readonly string[] = [],
): (cells: RowCells) => Subject | null {
  return (cells) => {
    const id = idLabels.length > 0 ? cells.text(...idLabels).slice(0, 40) : '';
    const name = cells.text(...labels).slice(0, LONGEST_NAME) || id;
    return !isName(name) ? null : { kind, name, ...(id !== '' && { id }) };
  };
}

/** Rows without a name speak of nothing. */
function isName(text: string): boolean {
  return text !== '' && text !== '-';
}

function numberIn(text: string): string | undefined {
  const plain = cleanText(text);
  return ID_TEXT.exec(plain)?.[1] ?? ID_ALONE.exec(plain)?.[0];
}

function httpsAddress(address: string): string | undefined {
  const whole = address.startsWith('//') ? `https:${address}` : address;
  return whole.startsWith('https://') && URL.canParse(whole) ? whole.slice(0, 2000) : undefined;
}
