import type { Trouble } from '../../model/reading';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import type { ItemCard } from './item-card';
import { meaningCards } from './meaning-cards';
import { readShopCards } from './read-shop-cards';
import { scanPage } from './scan-page';
import { boardYield } from './search-page-board';
import { isMarked, listPlace } from './search-place';
import { isScoreBlock, isShopName, shopOf, shopScores } from './shop-head';

/** A shop's page as a buyer sees it: the items it lists, in its order, and the scores in its head. */
export const tbShop = definePage({
  id: 'tb.shop',
  layouts: [
    {
      since: '2015-09',
      sign: '.J_TItems,.shop-hesper-bd,dl.item',
      *read(context): Steps<PageYield | null> {
        const isTmall = context.url.hostname.includes('tmall.');
        const cards = yield* readShopCards(context.document, isTmall);
        return cards.length > 0 ? yield* shopYield(context, cards, []) : null;
      },
    },
  ],
  *readByMeaning(context): Steps<PageYield | null> {
    const cards = (yield* meaningCards(context.document)) ?? [];
    return yield* shopYield(context, cards, [{ field: 'page', why: 'layout-unknown' }]);
  },
});

/** Null where the page shows neither items nor scores. */
function* shopYield(
  context: ReadContext,
  cards: readonly ItemCard[],
  trouble: Trouble[],
): Steps<PageYield | null> {
  const { marked, names, scores } = yield* scanPage(context.document, {
    marked: isMarked,
    names: isShopName,
    scores: isScoreBlock,
  });
  const shop = shopOf(context, names);
  const figures = shopScores(scores);
  if (cards.length === 0 && figures.length === 0) return null;
  const own = shop && { name: shop.name, ...(shop.id && { id: shop.id }) };
  const listed = cards.map((card) => (card.shop || !own ? card : { ...card, shop: own }));
  const { parts, ...rest } = boardYield(listed, listPlace(context, marked), context.now, trouble);
  return {
    ...rest,
    ...(shop && { shop }),
    parts: [
      ...(listed.length > 0 ? parts : []),
      ...(figures.length > 0 ? [{ kind: 'metrics' as const, figures }] : []),
    ],
  };
}
