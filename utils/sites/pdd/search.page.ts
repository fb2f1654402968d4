import type { BoardPart, BoardRow } from '../../model/reading';
import { embeddedData } from '../embedded/embedded-data';
import { boardRow } from '../marketplace/board-row';
import { boardYield } from '../marketplace/board-yield';
import { cardWords } from '../marketplace/card-words';
import { isDrawn } from '../marketplace/drawn';
import { type ItemCard, itemCards } from '../marketplace/item-cards';
import { pictureIn, pictureOf } from '../marketplace/picture-of';
import { NOT_PRINTED } from '../marketplace/printed-count';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { goodsIn, goodsListIn, goodsUrl, type NamedGoods, PDD_PICTURES } from './goods-data';

const HIGHEST_CLIMB = 8;
const TEXTS_PER_STEP = 400;

/**
 * Results of 拼多多. The cards are no links and bear no number, so the page's data names them: a
 * card is what stands around a name that the data knows.
 */
export const pddSearch = definePage({
  id: 'pdd.search',
  layouts: [],
  *readByMeaning(context): Steps<PageYield | null> {
    const goods = embeddedData(context.document, 'rawData').flatMap((data) => goodsListIn(data));
    yield;
    const named = yield* namedCards(context.document, goods);
    const cards = named.length > 0 ? named : yield* itemCards(context.document, goodsIn);
    const known = new Map(goods.map((one) => [one.id, one]));
    const rows: BoardRow[] = [];
    for (const card of cards) {
      const row = rowOf(card, known.get(card.id), rows.length + 1);
      if (row) rows.push(row);
      yield;
    }
    return rows.length > 0 ? boardYield(context, { ...searchOf(context), rows }) : null;
  },
});

function rowOf({ id, element }: ItemCard, goods: NamedGoods | undefined, place: number) {
  const words = cardWords(element);
  if (!words) return null;
  return boardRow(place, {
    sales: NOT_PRINTED,
    ...words,
    title: goods?.title ?? words.title,
    id,
    url: goodsUrl(id),
    picture:
      pictureOf(goods?.picture, PDD_PICTURES) ??
      pictureIn(element.querySelector('img'), PDD_PICTURES),
  });
}

/** The elements that say a known name, each with all around it that says no other name. */
function* namedCards(document: Document, goods: readonly NamedGoods[]): Steps<ItemCard[]> {
  const names = new Map(goods.map(({ id, title }) => [bare(title), id]));
  const found: ItemCard[] = [];
  if (names.size === 0) return found;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let looked = 1; walker.nextNode(); looked += 1) {
    if (looked % TEXTS_PER_STEP === 0) yield;
    const { nodeValue, parentElement } = walker.currentNode;
    const id = names.get(bare(nodeValue ?? ''));
    if (id && parentElement && isDrawn(parentElement)) found.push({ id, element: parentElement });
  }
  return found.map(({ id, element }, at) => {
    const others = [found[at - 1], found[at + 1]].filter((other) => other !== undefined);
    return { id, element: cardAround(element, others) };
  });
}

function cardAround(name: Element, others: readonly ItemCard[]): Element {
  let card = name;
  for (let level = 0; level < HIGHEST_CLIMB; level += 1) {
    const around = card.parentElement;
    if (!around || around === name.ownerDocument.body) return card;
    if (others.some(({ element }) => around.contains(element))) return card;
    card = around;
  }
  return card;
}

function bare(text: string): string {
  return text.length > 400 ? '' : text.replace(/\s+/g, '');
}

function searchOf({ url }: ReadContext): Omit<BoardPart, 'kind' | 'rows'> {
  const query = url.searchParams.get('search_key');
  return query ? { query: query.slice(0, 200) } : {};
}
