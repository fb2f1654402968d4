import { dayOf, type Instant } from '../../model/day';
import type { BoardPart, Trouble } from '../../model/reading';
import { embeddedJson } from '../embedded/embedded-json';
import type { PageYield, ReadContext, Steps } from '../page';
import { boardRows, cardTrouble, type ItemCard } from './item-card';
import { meaningCards } from './meaning-cards';
import { sameFigure } from './price-doubts';
import { scanPage } from './scan-page';
import { type SearchData, searchData } from './search-data';
import { boxText, isMarked, type ListPlace, listPlace } from './search-place';

/** A list of items as a board. What it shows holds at the moment of the look. */
export function boardYield(
  cards: readonly ItemCard[],
  place: ListPlace,
  now: Instant,
  more: Trouble[],
): PageYield {
  const board: BoardPart = { kind: 'board', ...place, rows: boardRows(cards) };
  return {
    scope: { period: { kind: 'live', day: dayOf(now) }, device: 'unknown' },
    parts: [board],
    trouble: [...more, ...cardTrouble(cards)],
  };
}

/**
 * The results of a search page: what is shown, with the reviews that only the page's data holds, and
 * marked as an advertisement where it calls them one.
 * Cards that the layout does not know are looked for by their words. Before the page is drawn its
 * data stands alone. Null where neither lists a result.
 */
export function* searchYield(
  context: ReadContext,
  known: readonly ItemCard[],
): Steps<PageYield | null> {
  const byWords = known.length > 0 ? null : yield* meaningCards(context.document);
  const shown = byWords ?? known;
  const config = embeddedJson(context.document, 'g_page_config');
  const data = 'value' in config ? searchData(config.value) : null;
  yield;
  const cards = shown.length > 0 ? shown.map((card) => completed(card, data)) : data?.cards;
  if (!cards) return null;
  const { marked } = yield* scanPage(context.document, { marked: isMarked });
  const place = listPlace(context, marked);
  const query = place.query ?? data?.query;
  const pageNumber = place.pageNumber ?? data?.pageNumber;
  const sortedBy = place.sortedBy ?? data?.sortedBy;
  const whole = {
    ...(query && { query }),
    ...(pageNumber && { pageNumber }),
    ...(sortedBy && { sortedBy }),
  };
  const trouble: Trouble[] = [
    ...(byWords ? [{ field: 'page', why: 'layout-unknown' } as const] : []),
    ...otherQuery(whole.query, boxText(context.document)),
    ...(shown.length > 0 && data ? disagreements(shown, data) : []),
    ...('refused' in config && config.refused !== 'absent'
      ? [{ field: 'data', why: 'too-large', detail: config.refused } as const]
      : []),
  ];
  return boardYield(cards, whole, context.now, trouble);
}

function completed(card: ItemCard, data: SearchData | null): ItemCard {
  const twin = data && twinOf(card, data);
  if (!twin) return card;
  return {
    ...card,
    ...(twin.reviews && !card.reviews && { reviews: twin.reviews }),
    ...(twin.promoted && { promoted: true as const }),
  };
}

function twinOf({ item, promoted }: ItemCard, { cards }: SearchData): ItemCard | undefined {
  const twins = item ? cards.filter((other) => other.item?.id === item.id) : [];
  // An item may stand twice, once as an advertisement.
  return twins.find((other) => other.promoted === promoted) ?? (twins[1] ? undefined : twins[0]);
}

/** Where the page's data says something else than what is shown; what is shown stays. */
function disagreements(shown: readonly ItemCard[], data: SearchData): Trouble[] {
  const trouble: Trouble[] = [];
  for (const card of shown) {
    const twin = twinOf(card, data);
    if (!twin) continue;
    const pairs = [
      ['price', card.prices[0], twin.prices[0]],
      ['sales', card.sales, twin.sales],
    ] as const;
    for (const [field, one, other] of pairs) {
      const both = one && other && one.figure.kind !== 'missing' && other.figure.kind !== 'missing';
      if (both && !sameFigure(one.figure, other.figure))
        trouble.push({
          field,
          why: 'sources-disagree',
          detail: `${card.item?.id}: ${one.raw} | ${other.raw}`.slice(0, 200),
        });
    }
  }
  return trouble.slice(0, 100);
}

/** The box may hold words that were typed since; the list is of the address's words. */
function otherQuery(query: string | undefined, box: string | undefined): Trouble[] {
  return query && box && query !== box
    ? [{ field: 'query', why: 'sources-disagree', detail: `${box} | ${query}`.slice(0, 200) }]
    : [];
}
