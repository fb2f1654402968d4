import { definePage } from '../page';
import { readTablePage } from '../tables/read-table-page';
import { ITEM_PAGE, itemOfAddress } from './desk-tables';

/** 生意参谋 商品360: figures, SKUs, attributes and sources of one item. */
export const sycmItem360 = definePage({
  id: 'sycm.item.360',
  layouts: [],
  readByMeaning: (context) => readTablePage(context, { ...ITEM_PAGE, subject: itemOfAddress }),
});
