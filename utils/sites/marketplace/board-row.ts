import type { ListingImage, Printed } from '../../model/listing';
import type { BoardRow } from '../../model/reading';
import { NOT_PRINTED } from './printed-count';

/** What a card of a list of results gives. */
export interface BoardCard extends Pick<BoardRow, 'prices' | 'shop' | 'place'> {
  id?: string;
  title: string;
  url?: string;
  picture?: ListingImage | null;
  sales?: Printed;
  reviews?: Printed;
  promoted?: boolean;
  figures?: BoardRow['figures'];
}

/** A row of results. Its rank is its place on the page as it is drawn, advertisements counted. */
export function boardRow(place: number, card: BoardCard): BoardRow {
  const { id, title, url, picture, prices, sales, reviews, shop, promoted, figures } = card;
  return {
    rank: { kind: 'exact', value: place },
    subject: {
      kind: 'item',
      name: title,
      ...(id && { id }),
      ...(url && { url }),
      ...(picture && { image: picture.url }),
    },
    prices: prices.length > 0 ? prices : [{ kind: 'shown', ...NOT_PRINTED }],
    ...(sales && { sales }),
    ...(reviews && { reviews }),
    ...(shop && { shop }),
    ...(card.place && { place: card.place }),
    ...(promoted && { promoted: true as const }),
    figures: figures ?? [],
  };
}
