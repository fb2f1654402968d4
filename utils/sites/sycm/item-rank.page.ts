import { definePage } from '../page';
import { readTablePage } from '../tables/read-table-page';
import { ITEM_PAGE } from './desk-tables';
import { promotedItems } from './promoted-columns';

const PROMOTED = ITEM_PAGE.tables.filter(({ kind }) => kind === 'item').map(promotedItems);

/** 生意参谋 商品排行: one row an item, up to 38 columns, or those of 推广商品. */
export const sycmItemRank = definePage({
  id: 'sycm.item.rank',
  layouts: [],
  readByMeaning: (context) =>
    readTablePage(context, { ...ITEM_PAGE, tables: [...PROMOTED, ...ITEM_PAGE.tables] }),
});
