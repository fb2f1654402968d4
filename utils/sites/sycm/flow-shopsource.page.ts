import { definePage } from '../page';
import { readTablePage } from '../tables/read-table-page';
import { DESK_PAGE } from './desk-tables';

/** 生意参谋 店铺来源: the tree of sources. */
export const sycmFlowShopsource = definePage({
  id: 'sycm.flow.shopsource',
  layouts: [],
  readByMeaning: (context) => readTablePage(context, DESK_PAGE),
});
