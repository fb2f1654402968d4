import { definePage } from '../page';
import { readTablePage } from '../tables/read-table-page';
import { ITEM_PAGE } from './desk-tables';

/** 生意参谋 品类360: one row a category, under the tab of its tree. */
export const sycmCate = definePage({
  id: 'sycm.cate',
  layouts: [],
  readByMeaning: (context) => readTablePage(context, ITEM_PAGE),
});
