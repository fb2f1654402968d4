import type { RowKind, Subject } from '../../model/reading';
import { cleanText } from '../../text/clean-text';
import { parseDays } from '../../text/parse-days';
import { printedNames } from '../market/printed-names';
import type { RowCells } from '../tables/row-cells';
import { itemImage } from '../taobao/item-image';
import { itemLink } from '../taobao/item-link';

/** The levels of an account, outermost first, by the heads that name them and their numbers. */
const LEVELS: readonly { kind: RowKind; names: readonly string[]; ids: readonly string[] }[] = [
  {
    kind: 'bill',
    names: ['交易类型', '类型', '业务类型', '收支类型'],
    ids: ['流水号', '交易号', '业务单号'],
  },
  { kind: 'day', names: ['日期', '统计日期', '时间', '投放日期'], ids: [] },
  { kind: 'hour', names: ['时段', '小时'], ids: [] },
  {
    kind: 'scene',
    names: ['场景名字', '场景名称', '营销场景', '场景', '推广场景'],
    ids: ['场景ID', '场景id'],
  },
  {
    kind: 'plan',
    names: ['计划名字', '计划名称', '计划', '推广计划', '推广计划名称', '计划信息'],
    ids: ['计划ID', '计划id'],
  },
  {
    kind: 'adgroup',
    names: ['单元名字', '单元名称', '单元', '推广单元', '推广单元名称'],
    ids: ['单元ID', '单元id'],
  },
  {
    kind: 'item',
    names: ['主体名称', '推广主体', '商品名称', '商品', '商品信息', '宝贝', '推广宝贝', '宝贝名称'],
    ids: ['主体ID', '商品ID', '宝贝ID'],
  },
  { kind: 'crowd', names: ['人群名字', '人群名称', '人群', '定向人群', '人群包'], ids: ['人群ID'] },
  {
    kind: 'keyword',
    names: ['关键词', '词名称', '关键词名称', '搜索词', '词包名称', '词名字', '推荐关键词'],
    ids: ['关键词ID', '词ID'],
  },
  { kind: 'creative', names: ['创意名称', '创意', '创意标题', '创意名字'], ids: ['创意ID'] },
];
/** A plan's row may say how many units and items it has where other tables name them. */
const COUNTED: ReadonlySet<RowKind> = new Set(['plan', 'adgroup', 'item', 'crowd', 'creative']);
const COUNT = /^[\d,]+ ?[个件]?$/;
/** No part of an account: when and why money moved. */
const OUTSIDE: ReadonlySet<RowKind> = new Set(['day', 'hour', 'bill']);
/** What stands beside a name: the number of what it names, or a button. */
const ID = /^(?:(?:计划|单元|商品|宝贝|主体|场景|关键词|人群|创意)?ID ?[:：]? ?)?(\d{2,20})$/i;
const NO_NAME = /^(?:[-—–]+|编辑|复制|更多|查看|详情|推广中|暂停|已暂停|删除|.)$/;
const LONGEST_NAME = 200;

/** What only a plan has: where a table shows it, its rows are plans, and an item beside is what they promote. */
const PLAN_SETTING = /^(?:日限额|日预算|每日预算|计划状态)/;
const AROUND_PLANS: ReadonlySet<RowKind> = new Set(['day', 'hour', 'scene', 'plan', 'item']);

/** What the rows of an advertising table speak of. */
export interface AdsRows {
  kind: RowKind;
  /** heads under which a plan's row names the item that it promotes */
  promoted: readonly string[];
  subject: (cells: RowCells) => Subject | null;
}

/** The levels that a table's heads name; null for a table of something else. */
export function adsRows(heads: readonly { text: string }[]): AdsRows | null {
  const texts = new Set(heads.map(({ text }) => text));
  const named = LEVELS.filter(({ names }) => names.some((name) => texts.has(name)));
  const levels = isOfPlans(named, heads) ? named.filter(({ kind }) => kind !== 'item') : named;
  const item = named.find((level) => level.kind === 'item' && !levels.includes(level));
  const own = levels.at(-1);
  if (!own) return null;
  const promoted = item?.names.filter((name) => texts.has(name)) ?? [];
  return { kind: own.kind, promoted, subject: (cells) => subjectOf(cells, levels) };
}

function isOfPlans(levels: typeof LEVELS, heads: readonly { text: string }[]): boolean {
  return (
    levels.some(({ kind }) => kind === 'plan') &&
    levels.every(({ kind }) => AROUND_PLANS.has(kind)) &&
    heads.some(({ text }) => PLAN_SETTING.test(text))
  );
}

/** The innermost level that the row names; the levels above it are the path. */
function subjectOf(cells: RowCells, levels: typeof LEVELS): Subject | null {
  const names = levels.map((level): { name: string; id?: string } => {
    const named = readName(cells.cell(...level.names));
    return COUNTED.has(level.kind) && isCount(named.name) ? { name: '' } : named;
  });
  const at = names.findLastIndex(({ name }) => name !== '');
  const level = levels[at];
  const named = names[at];
  if (!level || !named) return null;
  const { kind, ids } = level;
  const cell = cells.cell(...level.names);
  const link = itemLink(cell?.querySelector('a[href]')?.getAttribute('href') ?? null);
  const image = itemImage(cell?.querySelector('img')?.getAttribute('src') ?? '')?.url;
  const path = names
    .slice(0, at + 1)
    .flatMap(({ name }, i) => (name === '' || OUTSIDE.has(levels[i]?.kind ?? kind) ? [] : [name]));
  const id = idIn(cells.text(...ids)) ?? named.id ?? link?.id;
  return {
    kind,
    name: kind === 'day' ? dayName(named.name) : named.name,
    ...(id && { id }),
    ...(path.length > 1 && { path }),
    ...(link && { url: link.url }),
    ...(image && { image }),
  };
}

/** How many items a plan has, where other tables name them. */
export function isCount(text: string): boolean {
  return COUNT.test(text);
}

/** 合计, or 合计(共12条). */
export function isSum(name: string): boolean {
  return /^(?:合计|总计|汇总|小计)/.test(name);
}

function readName(cell: Element | undefined): { name: string; id?: string } {
  const texts = printedNames(cell);
  const [first = '', ...others] = texts.filter((text) => !NO_NAME.test(text) || text === texts[0]);
  const id = others.map(idIn).find(Boolean);
  const name = /^[-—–]*$/.test(first) ? '' : first.slice(0, LONGEST_NAME);
  return { name, ...(id && { id }) };
}

/** Numbers may be printed in full-width digits. */
function idIn(text: string): string | undefined {
  return ID.exec(cleanText(text))?.[1];
}

/** 2026年09月16日 and 20260916 are one day. */
function dayName(name: string): string {
  const spelled = name.replace(/^(20\d\d)(\d\d)(\d\d)$/, '$1-$2-$3');
  const days = parseDays(spelled);
  return days && days.from === days.to ? days.from : spelled;
}
