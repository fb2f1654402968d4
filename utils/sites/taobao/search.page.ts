import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { meaningCards } from './meaning-cards';
import { CARDS_2018, type CardLayout, HASHED_CARDS, readCards } from './read-search-cards';
import { boardYield, searchYield } from './search-page-board';
import { listPlace } from './search-place';

function readWith(layout: CardLayout) {
  return function* read(context: ReadContext): Steps<PageYield | null> {
    const cards = yield* readCards(context.document, layout);
    return searchYield(context, cards);
  };
}

/** 淘宝搜索: the results of a query, as a buyer sees them. */
export const tbSearch = definePage({
  id: 'tb.search',
  layouts: [
    { since: '2024-06', sign: '[class*="doubleCardWrapperAdapt--"]', read: readWith(HASHED_CARDS) },
    { since: '2023-03', sign: '[class*="doubleCardWrapper--"]', read: readWith(HASHED_CARDS) },
    {
      since: '2018-07',
      sign: '.J_MouserOnverReq,#mainsrp-itemlist,#srp-footer',
      read: readWith(CARDS_2018),
    },
  ],
  *readByMeaning(context): Steps<PageYield | null> {
    const cards = yield* meaningCards(context.document);
    return (
      cards &&
      boardYield(cards, listPlace(context), context.now, [{ field: 'page', why: 'layout-unknown' }])
    );
  },
});
