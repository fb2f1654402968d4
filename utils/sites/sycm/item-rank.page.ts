import { definePage } from '../page';
import { readTablePage } from '../tables/read-table-page';
import { ITEM_PAGE } from './desk-tables';

/** 生意参谋 商品排行: one row an item, up to 38 columns. */
export const sycmItemRank = definePage({
  id: 'sycm.item.rank',
  layouts: [],
  readByMeaning: (context) => readTablePage(context, ITEM_PAGE),
});
