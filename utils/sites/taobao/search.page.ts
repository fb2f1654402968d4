import type { Trouble } from '../../model/reading';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { meaningCards } from './meaning-cards';
import { CARDS_2018, type CardLayout, HASHED_CARDS, readCards } from './read-search-cards';
import { scanPage } from './scan-page';
import { boardYield, searchYield } from './search-page-board';
import { isMarked, listPlace } from './search-place';

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
    const cards = yield* meaningCards(context.document);
    if (!cards) return null;
    const { marked } = yield* scanPage(context.document, { marked: isMarked });
    const trouble: Trouble[] = [{ field: 'page', why: 'layout-unknown' }];
    return boardYield(cards, listPlace(context, marked), context.now, trouble);
  },
});
