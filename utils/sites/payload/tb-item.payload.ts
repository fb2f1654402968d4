import { literalMember as member } from '../embedded/literal-member';
import { type EmbeddedItem, itemOfData } from '../taobao/embedded-item';
import { type ItemParts, titleText } from '../taobao/item-parts';
import { itemPrice } from '../taobao/item-price';
import { embeddedImages, embeddedScores, listingYield } from '../taobao/read-listing';
import { definePayload } from './payload';

/** The data of an item's page in a file of its own: `g_config`, `_DATA_Detail`, `_DATA_Mdskip`. */
export const tbItemData = definePayload({
  page: 'tb.item',
  since: '2015-09',
  endpoint: /^(?:mdskip(?:\.m)?\.(?:taobao|tmall)\.com|detailskip\.taobao\.com)\//,
  read({ data, named, url }) {
    const item = itemOfData(named.size > 0 ? named : new Map([['', data]]));
    const isItem =
      item.title !== undefined || item.asked.length > 0 || member(data, 'loaderData') !== undefined;
    return isItem ? listingYield(url, partsOf(item), item) : null;
  },
});

/** Nothing of it is drawn, so all that is known is what the data says. */
function partsOf(item: EmbeddedItem): ItemParts {
  return {
    title: titleText(item.title ?? ''),
    prices: item.asked.map(({ kind, raw }) => itemPrice(kind, raw)),
    scores: embeddedScores(item),
    images: embeddedImages(item),
    options: [],
    ...(item.shopName && { shopName: item.shopName }),
  };
}
