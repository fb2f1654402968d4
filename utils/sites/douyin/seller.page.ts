import { definePage } from '../page';
import { readTablePage } from '../tables/read-table-page';
import { DOUYIN_CONSOLE } from './console-words';

/** 抖音电商罗盘: cards, live shows, products; boards of the industry print spans (5亿-5.5亿). */
export const douyinSeller = definePage({
  id: 'douyin.seller',
  layouts: [],
  readByMeaning: (context) => readTablePage(context, DOUYIN_CONSOLE),
});
