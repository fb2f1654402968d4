import { type Day, isDay } from '../../model/day';
import { SHOP_IDENTITIES } from '../../model/identities/shop-identities';
import type { Subject } from '../../model/reading';
import { DOUYIN_DEFINITIONS, DOUYIN_IDENTITIES } from '../../sites/douyin/console-words';
import { JD_DEFINITIONS } from '../../sites/jd/console-words';
import { parseDays } from '../../text/parse-days';
import { type ExportKind, firstText, hasAny, type RowText } from './export-kind';
import { DOUYIN_WORDS, JD_WORDS, PDD_WORDS } from './foreign-words';

const DAYS = ['日期', '统计日期', '时间', '统计时间'] as const;
const ITEM_IDS = ['商品ID', '商品编号', '商品编码', 'SKU', 'SKU编号', 'SKUID', 'SPU', 'SPU编号'];
const ITEM_NAMES = ['商品名称', '商品标题', '商品'];
const ITEM = [...ITEM_NAMES, ...ITEM_IDS];
const BEGINS = '直播开始时间';
const ENDS = '直播结束时间';
const ROOM = ['直播间ID', '直播间名称'];
/** Other things that rows may speak of; a report by them is not the shop's. */
const OTHER_ROWS = [
  '类目',
  '品牌',
  '渠道',
  '渠道名称',
  '流量来源',
  '来源',
  '关键词',
  '搜索词',
  '终端',
  '达人昵称',
  '作者',
  '载体',
  '省份',
  '城市',
];

const isJd = (names: ReadonlySet<string>) =>
  hasAny(names, JD_WORDS) && !hasAny(names, [...DOUYIN_WORDS, ...PDD_WORDS]);
const isDouyin = (names: ReadonlySet<string>) =>
  hasAny(names, DOUYIN_WORDS) && !hasAny(names, [...JD_WORDS, ...PDD_WORDS]);

const JD = {
  page: 'jd.seller',
  since: '2026-11',
  url: 'https://jdsz.jd.com/szweb/view/',
  metrics: JD_DEFINITIONS,
  days: DAYS,
  identities: SHOP_IDENTITIES,
} satisfies Partial<ExportKind>;

const DOUYIN = {
  page: 'douyin.seller',
  since: '2026-09',
  url: 'https://compass.jinritemai.com/shop',
  metrics: DOUYIN_DEFINITIONS,
  days: DAYS,
  identities: DOUYIN_IDENTITIES,
} satisfies Partial<ExportKind>;

/** Reports of 京东商智 and of 抖音电商罗盘: a shop's days, its items, live shows. */
export const MARKETPLACE_EXPORTS: readonly ExportKind[] = [
  {
    ...DOUYIN,
    is: (names) => names.has(BEGINS) && hasAny(names, ['直播间成交金额', ...DOUYIN_WORDS]),
    days: [BEGINS],
    daysOf: daysOfShow,
    // Who speaks in a show is a person; the show is known by its room and its beginning.
    naming: [...ROOM, BEGINS, ENDS, '主播头像', '主播昵称', '主播抖音号'],
    subject: showOf,
  },
  {
    ...DOUYIN,
    is: (names) => isDouyin(names) && hasAny(names, ITEM),
    naming: ITEM,
    subject: itemOf,
  },
  {
    ...DOUYIN,
    is: (names) => isDouyin(names) && !hasAny(names, [...ITEM, ...OTHER_ROWS, ...ROOM]),
    naming: [],
    subject: 'shop',
  },
  { ...JD, is: (names) => isJd(names) && hasAny(names, ITEM), naming: ITEM, subject: itemOf },
  {
    ...JD,
    is: (names) => isJd(names) && !hasAny(names, [...ITEM, ...OTHER_ROWS]),
    naming: [],
    subject: 'shop',
  },
];

function itemOf(text: RowText): Subject | null {
  const id = firstText(text, ITEM_IDS);
  const name = firstText(text, ITEM_NAMES) || id;
  return name === '' ? null : { kind: 'item', name, ...(id && { id }) };
}

function showOf(text: RowText): Subject | null {
  const begins = text(BEGINS);
  if (begins === '') return null;
  const name = text('直播间名称') || begins;
  return { kind: 'live-room', name, id: text('直播间ID') || begins };
}

/** A show's figures are of the days from its beginning to its end. */
function daysOfShow(text: RowText): { from: Day; to: Day } | null {
  const [from, to] = [BEGINS, ENDS].map((column) => parseDays(text(column))?.from ?? '');
  if (!from || !isDay(from)) return null;
  return { from, to: to && to > from ? to : from };
}
