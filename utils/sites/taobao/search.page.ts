import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { CARDS_2018, type CardLayout, HASHED_CARDS, readCards } from './read-search-cards';
import { searchYield } from './search-page-board';

function readWith(layout: CardLayout) {
  return function* read(context: ReadContext): Steps<PageYield | null> {
    const cards = yield* readCards(context.document, layout);
    return yield* searchYield(context, cards);
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
    const found = yield* searchYield(context, []);
    // Data alone is no list that is shown: it is believed only where the layout is known.
    return found?.trouble.some(({ why }) => why === 'layout-unknown') ? found : null;
  },
});
