import type { DrawnReviews } from '../marketplace/drawn-reviews';
import { withReviews } from '../marketplace/with-reviews';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import type { ItemParts } from './item-parts';
import { reviewRows } from './item-reviews';
import { read2015Item } from './read-2015-item';
import { read2024Item } from './read-2024-item';
import { embeddedOnly, readListing } from './read-listing';
import { readMobileItem } from './read-mobile-item';

const TITLE_2024 = '[class*="mainTitle--"],[class*="ItemHeader--"],[class*="ItemTitle--"]';
const TITLE_2015 = '#J_Title,.tb-main-title,.tb-detail-hd,#J_DetailMeta';

function* readWith(
  context: ReadContext,
  reader: (document: Document) => Steps<ItemParts | null>,
): Steps<PageYield | null> {
  const parts = yield* reader(context.document);
  yield;
  if (!parts) return null;
  const listing = readListing(context, parts);
  yield;
  const reviews = yield* reviewRows(context.document, itemIn(listing));
  return withReviews({ ...listing, region: regionAround(context.document, reviews) }, reviews);
}

function itemIn({ parts: [part] }: PageYield): string {
  return part?.kind === 'listing' ? part.listing.itemId : '';
}

/** The drawer of all reviews stands beside the page's own root. */
function regionAround(document: Document, { places }: DrawnReviews): Element | undefined {
  const title = document.querySelector(`${TITLE_2024},${TITLE_2015}`);
  const root = title?.closest('#detail,#ice-container,#root');
  const isAllInside = [...places.values()].flat().every((review) => root?.contains(review));
  return root && isAllInside ? root : undefined;
}

/** An item as a buyer sees it, on Taobao and Tmall: the layout since 2023, the one before, the phone's. */
export const tbItem = definePage({
  id: 'tb.item',
  layouts: [
    { since: '2024-06', sign: TITLE_2024, read: (context) => readWith(context, read2024Item) },
    { since: '2015-09', sign: TITLE_2015, read: (context) => readWith(context, read2015Item) },
    { since: '2015-09', sign: '#s-title', read: (context) => readWith(context, readMobileItem) },
  ],
  *readByMeaning(context): Steps<PageYield | null> {
    const found = yield* readWith(context, embeddedOnly);
    return (
      found && {
        ...found,
        trouble: [{ field: 'page', why: 'layout-unknown' }, ...found.trouble],
      }
    );
  },
});
