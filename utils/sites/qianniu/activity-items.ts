import type { ListingPrice, PriceKind } from '../../model/listing';
import type { ActivityRow, RowText } from '../../model/reading';
import { parseAmount } from '../../text/parse-amount';
import { plainText } from '../../text/plain-text';
import { itemLink } from '../taobao/item-link';
import { rowsBelowHeads } from './record-blocks';
import { entryOf, type RecordEntry, recordEntries } from './record-entries';
import type { RecordHeads } from './record-heads';
import { moneyIn } from './record-money';

/** Heads of which one stands above a list of the items that take part. */
export const ITEM_LIST_HEADS: ReadonlySet<string> = new Set(
  '活动价 报名活动价 活动价(元) 报名价'.split(' '),
);
const PRICES: readonly (readonly [PriceKind, readonly string[]])[] = [
  ['list', ['原价/一口价', '一口价', '原价', '日常价', '专柜价']],
  ['shown', ['报名活动价', '活动价', '活动价(元)', '报名价']],
  ['coupon', ['预估到手价', '到手价', '券后价']],
];
const STOCK = ['活动库存', '参与库存', '库存'];
const NAMES = ['商品名称', '宝贝名称', '商品信息', '商品', '宝贝'];
const IDS = ['商品ID', '宝贝ID'];
const ACTIVITY = ['活动名称', '所属活动', '报名活动'];
const TEXTS = [
  '报名状态',
  '商品状态',
  '状态',
  '限购',
  '供货价',
  '定金',
  '发货时间',
  '补贴状态',
  '主图打标状态',
  '素材状态',
  '完善状态',
  '异常信息',
  '最低市场价提示',
];
const NO_FIELDS: ReadonlySet<string> = new Set();

type ActivityItem = ActivityRow['items'][number];

/** An item with the activity that its row names. */
export interface EnrolledItem {
  activity: string;
  activityId?: string;
  item: ActivityItem;
}

/** The items of a list with their prices, stock and states. */
export function activityItems(heads: RecordHeads): EnrolledItem[] {
  return rowsBelowHeads(heads).flatMap((row) => {
    const entries = recordEntries([row], NO_FIELDS, heads);
    return (entries && enrolledIn(row, entries)) ?? [];
  });
}

function enrolledIn(row: Element, entries: readonly RecordEntry[]): EnrolledItem | null {
  const links = [...row.querySelectorAll('a[href]')];
  const linked = links.map((link) => itemLink(link.getAttribute('href'))).find((one) => one);
  const printed = entries.map(({ text }) => /^(?:ID ?:? ?)?(\d{9,20})$/i.exec(text)?.[1]);
  const id = linked?.id ?? entryOf(entries, IDS)?.text ?? printed.find((one) => one !== undefined);
  const name = entryOf(entries, NAMES, (text) => !/^(?:ID ?:? ?)?\d+$/i.test(text));
  if (!name && !id) return null;
  const stock = entryOf(entries, STOCK)?.text;
  const activity = entryOf(entries, ACTIVITY)?.text ?? '';
  const activityId = links
    .map((link) => /[?&]activityId=(\d{1,20})/.exec(link.getAttribute('href') ?? '')?.[1])
    .find((one) => one !== undefined);
  return {
    activity: activity.slice(0, 120),
    ...(activityId && { activityId }),
    item: {
      subject: {
        kind: 'item',
        name: plainText(name?.run.raw ?? '').slice(0, 300),
        of: 'own',
        ...(id && /^\d{5,20}$/.test(id) && { id }),
        ...(linked && { url: linked.url }),
      },
      prices: PRICES.flatMap(([kind, names]) => priceUnder(entries, kind, names)),
      ...(stock !== undefined && { stock: { raw: stock, figure: parseAmount(stock).figure } }),
      texts: TEXTS.flatMap((label): RowText[] => {
        const texts = entries.filter((entry) => entry.column === label).map(({ text }) => text);
        return texts.length > 0 ? [{ label, text: texts.join(' ').slice(0, 120) }] : [];
      }),
    },
  };
}

function priceUnder(
  entries: readonly RecordEntry[],
  kind: PriceKind,
  names: readonly string[],
): ListingPrice[] {
  const entry = entryOf(entries, names, (text) => moneyIn(text) !== null);
  const printed = entry && moneyIn(entry.text);
  return printed ? [{ kind, ...printed }] : [];
}
