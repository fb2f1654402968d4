import { definePage } from '../page';
import { readTablePage } from '../tables/read-table-page';
import { DESK_PAGE } from './desk-tables';

/** 生意参谋 流量看板: visitors by kind, with the first sources and items. */
export const sycmFlowOverview = definePage({
  id: 'sycm.flow.overview',
  layouts: [],
  readByMeaning: (context) => readTablePage(context, DESK_PAGE),
});
