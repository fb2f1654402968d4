import { definePage } from '../page';
import { readTablePage } from '../tables/read-table-page';
import { DOUYIN_CONSOLE } from './console-words';

/** 抖店, the seller's back office: the day's figures and the 商家体验分. */
export const douyinShop = definePage({
  id: 'douyin.shop',
  layouts: [],
  readByMeaning: (context) => readTablePage(context, DOUYIN_CONSOLE),
});
