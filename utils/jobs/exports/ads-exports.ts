import { ADS_IDENTITIES } from '../../model/identities/ads-identities';
import type { RowKind, Subject } from '../../model/reading';
import { REPORT_DEFINITIONS } from '../../sites/ads/ads-definitions';
import { type ExportKind, firstText, hasAny, type RowText } from './export-kind';

/** The levels of an account, outermost first, as the exports name them and their numbers. */
const LEVELS: readonly { kind: RowKind; names: readonly string[]; ids: readonly string[] }[] = [
  { kind: 'scene', names: ['场景名字', '场景名称', '营销场景'], ids: ['场景ID'] },
  { kind: 'plan', names: ['计划名字', '计划名称', '推广计划'], ids: ['计划ID'] },
  { kind: 'adgroup', names: ['单元名字', '单元名称', '推广单元'], ids: ['单元ID'] },
  { kind: 'item', names: ['主体名称', '主体名字'], ids: ['主体ID'] },
  { kind: 'crowd', names: ['人群名字', '人群名称', '定向人群'], ids: ['人群ID'] },
  {
    kind: 'keyword',
    names: ['词名字', '词名称', '关键词名字', '关键词名称', '关键词'],
    ids: ['词ID', '关键词ID'],
  },
  { kind: 'creative', names: ['创意名字', '创意名称'], ids: ['创意ID'] },
];
const NAMES = LEVELS.flatMap(({ names, ids }) => [...names, ...ids]);
/** What two rows of one plan may differ by. */
const SPLITS = ['匹配方式', '主体类型', '原二级场景ID', '原二级场景名字', '词类型', '资源位'];

/**
 * Reports of 万相台 by scene, plan, promoted item, keyword, crowd or creative. 主体类型 tells an item
 * from a shop or a live room that is promoted.
 */
export const ADS_EXPORT: ExportKind = {
  page: 'ali.report',
  since: '2026-07',
  url: 'https://one.alimama.com/index.html#!/report/account',
  is: (names) => hasAny(names, NAMES) && hasAny(names, ['展现量', '点击量', '花费', '花费(元)']),
  metrics: REPORT_DEFINITIONS,
  days: ['日期', '统计日期'],
  naming: [...NAMES, ...SPLITS],
  subject: innermost,
  isSubtotal: (text) => /^(?:合计|总计|汇总|小计)/.test(innermost(text)?.name ?? ''),
  identities: ADS_IDENTITIES,
  hasWindow: true,
};

/** The innermost thing that a row names, with those around it. */
function innermost(text: RowText): Subject | null {
  const named = LEVELS.flatMap(({ kind, names, ids }) => {
    const id = firstText(text, ids);
    const name = firstText(text, names) || id;
    return name === '' ? [] : [{ kind, name, id }];
  });
  const own = named.at(-1);
  if (!own) return null;
  const path = named.map(({ name }) => name);
  const promoted = text('主体类型');
  return {
    kind: own.kind === 'item' && promoted !== '' ? promotedKind(promoted) : own.kind,
    name: own.name,
    ...(own.id && { id: own.id }),
    ...(path.length > 1 && { path }),
  };
}

function promotedKind(type: string): RowKind {
  if (type.includes('直播')) return 'live-room';
  return type.includes('店铺') ? 'shop' : 'item';
}
