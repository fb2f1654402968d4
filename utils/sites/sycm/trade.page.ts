import { definePage } from '../page';
import { readTablePage } from '../tables/read-table-page';
import { DESK_PAGE } from './desk-tables';

/** 生意参谋 交易概况, 交易构成, 交易明细. */
export const sycmTrade = definePage({
  id: 'sycm.trade',
  layouts: [],
  readByMeaning: (context) => readTablePage(context, DESK_PAGE),
});
