import { definePage } from '../page';
import { readTablePage } from '../tables/read-table-page';
import { DESK_PAGE, itemOfAddress } from './desk-tables';

/** 生意参谋 商品来源: items, and the sources of one of them. */
export const sycmFlowItemsource = definePage({
  id: 'sycm.flow.itemsource',
  layouts: [],
  readByMeaning: (context) => readTablePage(context, { ...DESK_PAGE, subject: itemOfAddress }),
});
