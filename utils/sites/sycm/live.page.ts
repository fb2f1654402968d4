import { definePage } from '../page';
import { readTablePage } from '../tables/read-table-page';
import { DESK_PAGE } from './desk-tables';

/** 生意参谋 实时: today so far, its sources and its items. The list of visitors is never read. */
export const sycmLive = definePage({
  id: 'sycm.live',
  layouts: [],
  readByMeaning: (context) => readTablePage(context, { ...DESK_PAGE, live: true }),
});
