import type { BoardPart, BoardRow } from '../../model/reading';
import { plainText } from '../../text/plain-text';
import { boardRow } from '../marketplace/board-row';
import { boardYield, pageNumberOf } from '../marketplace/board-yield';
import { cardWords } from '../marketplace/card-words';
import { firstDrawn, isDrawn, wordsOf } from '../marketplace/drawn';
import { itemCards } from '../marketplace/item-cards';
import { pictureIn } from '../marketplace/picture-of';
import { NOT_PRINTED, printedCount, SALES } from '../marketplace/printed-count';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { itemPrice } from '../taobao/item-price';
import { OFFER_PICTURES, offerIn, offerUrl } from './offer-words';

const CARD = '[data-aplus-report*="object_id@"]';
const SHOP_LINK = 'a[href*=".1688.com/"][title],[class*="company" i][title],[class*="company" i]';
const COMPANY = /(?:公司|厂|行|店|部|中心|商贸|经营部|工作室)$/;

/** Results of 1688: cards that report their offer's number, else whatever links to offers. */
export const alibaba1688Search = definePage({
  id: '1688.search',
  layouts: [{ since: '2024-07', sign: CARD, read: readCards }],
  *readByMeaning(context): Steps<PageYield | null> {
    const rows: BoardRow[] = [];
    for (const { id, element } of yield* itemCards(context.document, offerIn)) {
      const words = cardWords(element);
      if (words)
        rows.push(
          boardRow(rows.length + 1, {
            sales: NOT_PRINTED,
            ...words,
            id,
            url: offerUrl(id),
            picture: pictureIn(element.querySelector('img'), OFFER_PICTURES),
            shop: companyIn(element),
          }),
        );
      yield;
    }
    return rows.length > 0 ? boardYield(context, { ...searchOf(context), rows }) : null;
  },
});

function* readCards(context: ReadContext): Steps<PageYield | null> {
  const rows: BoardRow[] = [];
  const cards = [...context.document.querySelectorAll(CARD)];
  for (const card of cards) {
    const report = card.getAttribute('data-aplus-report') ?? '';
    const id = /object_id@(\d{5,20})/.exec(report)?.[1];
    const price = firstDrawn(card, '.price_num');
    yield;
    if (!id || !price || !isDrawn(card)) continue;
    rows.push(rowOf(card, price, { id, report, place: rows.length + 1 }));
  }
  const region = cards[0]?.parentElement;
  return rows.length > 0 ? boardYield(context, { ...searchOf(context), rows }, region) : null;
}

/** 成交2.4万+元 is what was sold in yuan, 销30+件 in pieces: the text is kept beside the bound. */
function rowOf(
  card: Element,
  price: Element,
  { id, report, place }: { id: string; report: string; place: number },
): BoardRow {
  const subject = firstDrawn(card, '.subject');
  return boardRow(place, {
    id,
    title: plainText(subject?.getAttribute('title') ?? '').slice(0, 300) || wordsOf(subject),
    url: offerUrl(id),
    picture: pictureIn(card.querySelector('.mainPic img,img'), OFFER_PICTURES),
    prices: [itemPrice('shown', `¥${wordsOf(price, 40)}`)],
    sales: printedCount(wordsOf(firstDrawn(card, '.location'), 40), SALES),
    shop: sellerIn(card),
    promoted: /itemType@p4p|_p_isad@1/.test(report),
  });
}

/** The seller's own name for itself, which the chat button carries. */
function sellerIn(card: Element): BoardRow['shop'] {
  const nick = card.querySelector('[data-nick]')?.getAttribute('data-nick') ?? '';
  const name = plainText(decoded(nick)).slice(0, 60);
  return name === '' ? undefined : { name };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.slice(0, 400));
  } catch {
    return '';
  }
}

function companyIn(card: Element): BoardRow['shop'] {
  for (const element of card.querySelectorAll(SHOP_LINK)) {
    const name = wordsOf(element, 60);
    if (COMPANY.test(name) && isDrawn(element)) return { name };
  }
  return undefined;
}

function searchOf({ document, url }: ReadContext): Omit<BoardPart, 'kind' | 'rows'> {
  const typed = document.querySelector<HTMLInputElement>('input[value]:not([type="hidden"])');
  const query = [url.searchParams.get('keywords'), typed?.getAttribute('value')?.trim()].find(
    (text) => text && isReadable(text),
  );
  const pageNumber = pageNumberOf(url.searchParams.get('beginPage'));
  return {
    ...(query && { query: query.slice(0, 200) }),
    ...(pageNumber && { pageNumber }),
  };
}

/** The address is often written in GBK, which reads as letters of other scripts. */
const READABLE = /^[ -~\u3000-\u303f一-鿿\uff00-\uffef]+$/;

function isReadable(text: string): boolean {
  return READABLE.test(text);
}
