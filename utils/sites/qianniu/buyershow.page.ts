import type { ReviewRow } from '../../model/review';
import { hashText } from '../../text/hash-text';
import { plainText } from '../../text/plain-text';
import { findShop, headerShops } from '../meaning/find-shop';
import { isShown } from '../meaning/is-shown';
import { printedParent } from '../meaning/printed-text';
import { sharedAncestor } from '../meaning/shared-ancestor';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { itemLink } from '../taobao/item-link';
import { momentUnder } from './read-order';
import { rowsBelowHeads } from './record-blocks';
import { entryOf, type RecordEntry, recordEntries } from './record-entries';
import { type RecordHeads, recordHeads } from './record-heads';
import { shownTexts } from './shown-texts';

/** What names the text that a buyer wrote; everything else in a row is left alone. */
const CONTENT = ['买家秀内容', '评价内容', '初次评价', '晒图内容', '买家秀'];
const WRITTEN = ['评价时间', '发布时间', '晒图时间', '创建时间', '时间'];
const FIELDS: ReadonlySet<string> = new Set([
  ...CONTENT,
  ...WRITTEN,
  ...'买家 买家昵称 会员名 评价人 订单号 订单编号 商品 宝贝 商品名称 宝贝名称 商品信息 状态'.split(
    ' ',
  ),
]);
const HEADS: ReadonlySet<string> = new Set(CONTENT.slice(0, 4));
const LONGEST_TEXT = 2000;
const MOST_ROWS = 200;
const ROWS_PER_STEP = 8;
const HIGHEST_CLIMB = 8;
const NO_TEXT = /^(?:[^A-Za-z\d一-鿿]*|.{0,3}\*{2,}.{0,3}|查看.{0,6}|展开|收起)$/;
const NAME_BEFORE = new RegExp(`^(?:${CONTENT.join('|')}) ?[:：] ?`);
const EMPTY = '[class*="empty"],td[colspan]';
const EMPTY_TEXT = /暂无|没有(?:符合|找到|相关|买家秀|数据)/;

function* readBuyerShow({ document }: ReadContext): Steps<PageYield | null> {
  const heads = yield* recordHeads(document, HEADS);
  yield;
  const blocks = heads ? rowsBelowHeads(heads) : yield* cardsOf(document);
  const rows: ReviewRow[] = [];
  const reviewPlaces = new Map<string, Element[]>();
  for (const [at, block] of blocks.slice(0, MOST_ROWS).entries()) {
    if (at % ROWS_PER_STEP === 0) yield;
    const row = isShown(block) ? showIn(block, heads) : null;
    if (!row) continue;
    const known = reviewPlaces.get(row.key);
    if (!known) rows.push(row);
    reviewPlaces.set(row.key, [...(known ?? []), block]);
  }
  if (rows.length === 0 && !saysEmpty(document)) return null;
  yield;
  const shop = findShop(document, headerShops(document));
  return {
    ...(shop && { shop }),
    scope: { period: { kind: 'unknown' }, device: 'unknown' },
    parts: [{ kind: 'reviews', rows }],
    reviewPlaces,
    trouble: shop ? [] : [{ field: 'shop', why: 'field-missing' }],
    region: sharedAncestor(blocks) ?? document.body,
  };
}

/** Cards without heads: the largest element around each name of a text. */
function* cardsOf(document: Document): Steps<Element[]> {
  const isContent = (text: string) =>
    CONTENT.some((name) => text === name || text.startsWith(`${name}:`) || text === `${name} :`);
  const labels = yield* shownTexts(document.body, isContent, MOST_ROWS);
  return labels.map((label, at) => {
    const others = [labels[at - 1], labels[at + 1]].filter((other) => other !== undefined);
    let card = label.parentElement ?? document.body;
    for (let level = 0; card.parentElement && level < HIGHEST_CLIMB; level += 1) {
      const wider: HTMLElement = card.parentElement;
      if (wider === document.body || others.some((other) => wider.contains(other))) break;
      card = wider;
    }
    return card;
  });
}

function showIn(block: Element, heads: RecordHeads | null): ReviewRow | null {
  const entries = recordEntries([block], FIELDS, heads);
  const content = entries && entryOf(entries, CONTENT, (text) => !NO_TEXT.test(text));
  if (!entries || !content) return null;
  const text = wholeText(entries, content).slice(0, LONGEST_TEXT);
  const writtenAt = momentUnder(entries, WRITTEN);
  const item = itemIn(block);
  return {
    key: hashText([item.itemId ?? '', writtenAt ?? '', text].join('\n')),
    ...item,
    text,
    ...(writtenAt !== null && { writtenAt }),
  };
}

/** The text as printed, with its other lines, which stand in the same paragraph. */
function wholeText(entries: readonly RecordEntry[], content: RecordEntry): string {
  const paragraph = printedParent(content.run.first);
  return entries
    .filter(({ run }) => run === content.run || printedParent(run.first) === paragraph)
    .map(({ run }) => plainText(run.raw).replace(NAME_BEFORE, ''))
    .join(' ');
}

function itemIn(block: Element): Pick<ReviewRow, 'itemId' | 'itemTitle'> {
  for (const link of block.querySelectorAll('a[href]')) {
    const itemId = itemLink(link.getAttribute('href'))?.id;
    const itemTitle = plainText(link.textContent ?? '').slice(0, 300);
    if (itemId && itemTitle !== '') return { itemId, itemTitle };
  }
  return {};
}

function saysEmpty(document: Document): boolean {
  return [...document.querySelectorAll(EMPTY)].some(
    (element) => isShown(element) && EMPTY_TEXT.test((element.textContent ?? '').slice(0, 200)),
  );
}

/** 千牛 买家秀: the texts of reviews with pictures. */
export const qnBuyerShow = definePage({
  id: 'qn.buyershow',
  layouts: [],
  readByMeaning: readBuyerShow,
});
