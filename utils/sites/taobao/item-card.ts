import { missing } from '../../model/figure';
import type { ListingPrice, Printed } from '../../model/listing';
import type { BoardRow, Trouble } from '../../model/reading';
import type { ReadingField } from '../../model/reading-field';
import { cleanText } from '../../text/clean-text';
import type { ItemLink } from './item-link';
import { countFigure } from './item-parts';

/** One item in a list as a buyer sees it. */
export interface ItemCard {
  item?: ItemLink;
  title: string;
  image?: string;
  prices: ListingPrice[];
  sales: Printed;
  reviews?: Printed;
  shop?: { name: string; id?: string };
  place?: string;
  promoted?: true;
}

export const NO_FIGURE: Printed = { raw: '', figure: missing('absent') };

const LONGEST_COUNT = 60;

/**
 * A printed count of sales or reviews: `11623人付款` exact, `100+人付款` at least 100. A text
 * without a digit says nothing of a count, and nothing is never 0.
 */
export function printedCount(text: string): Printed {
  const raw = cleanText(text).slice(0, LONGEST_COUNT);
  if (!/\d/.test(raw)) return { raw, figure: missing('absent') };
  return { raw, figure: countFigure(raw) };
}

/** Cards in the order of the page; an advertisement takes no place among the results. */
export function boardRows(cards: readonly ItemCard[]): BoardRow[] {
  let place = 0;
  return cards.map(
    ({ item, title, image, prices, sales, reviews, shop, place: from, promoted }) => {
      if (!promoted) place += 1;
      return {
        rank: promoted ? missing('absent') : { kind: 'exact', value: place },
        subject: {
          kind: 'item',
          name: title,
          ...(item && { id: item.id, url: item.url }),
          ...(image && { image }),
        },
        prices: prices.length > 0 ? prices : [{ kind: 'shown', ...NO_FIGURE }],
        sales,
        ...(reviews && { reviews }),
        ...(shop && { shop }),
        ...(from && { place: from }),
        ...(promoted && { promoted }),
        figures: [],
      };
    },
  );
}

/** What could not be read of the cards, one line a field with how often. */
export function cardTrouble(cards: readonly ItemCard[]): Trouble[] {
  const isDoubtful = ({ figure }: Printed) =>
    figure.kind === 'missing' && figure.why === 'unreadable';
  const count = (field: ReadingField, why: Trouble['why'], of: (card: ItemCard) => boolean) => {
    const found = cards.filter(of).length;
    return found > 0 ? [{ field, why, detail: `${found}/${cards.length}` }] : [];
  };
  return [
    ...count('price', 'field-ambiguous', ({ prices }) => prices.some(isDoubtful)),
    ...count(
      'price',
      'field-missing',
      ({ prices }) => !prices.some(isRead) && !prices.some(isDoubtful),
    ),
    ...count('sales', 'field-ambiguous', ({ sales }) => isDoubtful(sales)),
    ...count('sales', 'field-missing', ({ sales }) => !isRead(sales) && !isDoubtful(sales)),
    ...count('shop', 'field-missing', ({ shop }) => !shop),
  ];
}

function isRead({ figure }: Printed): boolean {
  return figure.kind !== 'missing';
}
