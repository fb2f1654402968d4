import { counterLabels } from '../marketplace/counter-labels';
import { withCounters } from '../marketplace/with-counters';
import { definePage } from '../page';
import { readTablePage } from '../tables/read-table-page';
import { DOUYIN_CONSOLE } from './console-words';
import { DOUYIN_TODOS } from './todo-words';

const WORDS = {
  counters: counterLabels(DOUYIN_TODOS),
  definitions: DOUYIN_CONSOLE.definitions,
};

/** 抖店, the seller's back office: what waits, the day's figures and the 商家体验分. */
export const douyinShop = definePage({
  id: 'douyin.shop',
  layouts: [],
  *readByMeaning(context) {
    return yield* withCounters(context, yield* readTablePage(context, DOUYIN_CONSOLE), WORDS);
  },
});
