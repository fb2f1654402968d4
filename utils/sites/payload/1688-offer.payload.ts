import type { Listing } from '../../model/listing';
import { offerData } from '../alibaba-1688/offer-data';
import { OFFER_PICTURES, offerIn } from '../alibaba-1688/offer-words';
import { disagreement, listingYield } from '../marketplace/listing-yield';
import { pictureOf } from '../marketplace/picture-of';
import { definePayload } from './payload';

/** `window.__INIT_DATA` of an offer's page. */
export const alibaba1688Offer = definePayload({
  page: '1688.item',
  since: '2024-10',
  read({ data, url }) {
    const offer = offerData(data);
    const address = offerIn(url.href);
    if (!offer) return null;
    const { id, title = '', company, prices, sales, images, skus } = offer;
    const listing: Listing = {
      site: '1688',
      itemId: id ?? address ?? '',
      title,
      prices,
      ...(sales && { sales }),
      ...(company && { shop: { name: company } }),
      scores: [],
      images: images
        .map((image) => pictureOf(image, OFFER_PICTURES))
        .filter((picture) => picture !== null),
      skus,
    };
    const other = id && address && id !== address;
    return listingYield(listing, other ? [disagreement('itemId', address, id)] : []);
  },
});
