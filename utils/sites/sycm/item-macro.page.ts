import { definePage } from '../page';
import { readTablePage } from '../tables/read-table-page';
import { ITEM_PAGE } from './desk-tables';

/** 生意参谋 宏观监控: all items of the shop together, and the items one by one. */
export const sycmItemMacro = definePage({
  id: 'sycm.item.macro',
  layouts: [],
  readByMeaning: (context) => readTablePage(context, ITEM_PAGE),
});
