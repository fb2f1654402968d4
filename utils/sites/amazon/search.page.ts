import type { Printed } from '../../model/listing';
import type { BoardPart, BoardRow, MetricFigure } from '../../model/reading';
import { cleanText } from '../../text/clean-text';
import type { NumberLocale } from '../../text/parse-foreign-amount';
import { boardRow } from '../marketplace/board-row';
import { boardYield, pageNumberOf } from '../marketplace/board-yield';
import { firstDrawn, isDrawn, wordsOf } from '../marketplace/drawn';
import { itemCards } from '../marketplace/item-cards';
import { pictureIn } from '../marketplace/picture-of';
import { NOT_PRINTED } from '../marketplace/printed-count';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { AMAZON_PICTURES, amazonItemIn, amazonItemUrl, pricesInBlock } from './amazon-goods';
import { localCount, localeOf } from './local-amount';
import { starsFigure } from './stars';

const CARD = '[data-component-type="s-search-result"][data-asin]';
const TITLE = '[data-cy="title-recipe"] a h2,[data-cy="title-recipe"] h2,h2';
const REVIEWS =
  '[data-cy="reviews-block"] a[href*="customerReviews"],a[href*="#customerReviews"],.s-underline-text';
/** The card's own offer; used copies and other formats have prices below it. */
const PRICES = '[data-cy="price-recipe"]';
const COUNT_ALONE = /^\(?\d[\d., ]*(?: ?(?:[kK]|mila?|Tsd\.?|tn))?\)?$/;
const SMALL_TEXT = '.a-color-secondary,.a-size-base,span';
const SPONSORED =
  /^(?:Sponsored|Patrocinado|Gesponsert|Sponsorisé|Sponsorizzato|Gesponsord|スポンサー|赞助|推广)$/;
/** 100+ comprados el mes pasado, 1K+ bought in past month. */
const BOUGHT = /^\D{0,12}\d[\d., ]*.{0,8}(?:comprad|bought|gekauft|achet|acquistat|gekocht|購入)/i;

/** Results of a search on any of Amazon's shops. */
export const amazonSearch = definePage({
  id: 'amazon.search',
  layouts: [{ since: '2020-01', sign: CARD, read: readResults }],
  *readByMeaning(context): Steps<PageYield | null> {
    const cards = yield* itemCards(context.document, amazonItemIn);
    return yield* readCards(context, cards);
  },
});

function* readResults(context: ReadContext): Steps<PageYield | null> {
  const cards = [...context.document.querySelectorAll(CARD)]
    .map((element) => ({ element, id: element.getAttribute('data-asin') ?? '' }))
    .filter(({ element, id }) => /^[A-Z0-9]{10}$/.test(id) && isDrawn(element));
  return yield* readCards(context, cards);
}

function* readCards(
  context: ReadContext,
  cards: readonly { element: Element; id: string }[],
): Steps<PageYield | null> {
  const locale = localeOf(context.document, context.url);
  const rows: BoardRow[] = [];
  for (const { element, id } of cards) {
    rows.push(rowOf(element, id, rows.length + 1, locale, context.url));
    yield;
  }
  const region = cards[0]?.element.parentElement;
  return rows.length > 0 ? boardYield(context, { ...searchOf(context), rows }, region) : null;
}

function rowOf(
  card: Element,
  asin: string,
  place: number,
  locale: NumberLocale,
  url: URL,
): BoardRow {
  const titles = [...card.querySelectorAll(TITLE)].filter(isDrawn);
  const stars = starsIn(card, locale);
  return boardRow(place, {
    id: asin,
    // A first heading names the brand where two stand there.
    title: wordsOf(titles.at(-1)),
    url: amazonItemUrl(asin, url),
    picture: pictureIn(card.querySelector('img'), AMAZON_PICTURES),
    prices: pricesInBlock(card.querySelector(PRICES) ?? card, locale),
    sales: boughtIn(card, locale),
    reviews: reviewsIn(card, locale),
    promoted: card.matches('.AdHolder') || isSponsored(card),
    figures: stars ? [stars] : [],
  });
}

function reviewsIn(card: Element, locale: NumberLocale): Printed {
  for (const link of card.querySelectorAll(REVIEWS)) {
    const raw = wordsOf(link, 40);
    if (!COUNT_ALONE.test(cleanText(raw)) || !isDrawn(link)) continue;
    return { raw, figure: localCount(raw, locale) };
  }
  return NOT_PRINTED;
}

function boughtIn(card: Element, locale: NumberLocale): Printed {
  for (const text of card.querySelectorAll(SMALL_TEXT)) {
    const raw = wordsOf(text, 60);
    if (BOUGHT.test(cleanText(raw)) && isDrawn(text))
      return { raw, figure: localCount(raw, locale) };
  }
  return NOT_PRINTED;
}

function starsIn(card: Element, locale: NumberLocale): MetricFigure | null {
  const icon = firstDrawn(card, '.a-icon-alt');
  return icon ? starsFigure(wordsOf(icon, 60), locale) : null;
}

function isSponsored(card: Element): boolean {
  return [...card.querySelectorAll('a span,span')].some(
    (text) => text.childElementCount === 0 && SPONSORED.test(wordsOf(text, 30)),
  );
}

function searchOf({ document, url }: ReadContext): Omit<BoardPart, 'kind' | 'rows'> {
  const query = url.searchParams.get('k');
  const chosen = wordsOf(firstDrawn(document, '.s-pagination-selected'), 5);
  const pageNumber = pageNumberOf(url.searchParams.get('page')) ?? pageNumberOf(chosen);
  const sortedBy = wordsOf(
    document.querySelector('#s-result-sort-select option[selected]') ?? undefined,
    40,
  );
  return {
    ...(query && { query: query.slice(0, 200) }),
    ...(sortedBy && { sortedBy }),
    ...(pageNumber && { pageNumber }),
  };
}
