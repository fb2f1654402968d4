import { searchData } from '../taobao/search-data';
import { boardYield } from '../taobao/search-page-board';
import { definePayload } from './payload';

/** `g_page_config` of a search page in a file of its own. */
export const tbSearchData = definePayload({
  page: 'tb.search',
  since: '2018-07',
  read({ data, named, now }) {
    const found = searchData(named.get('g_page_config') ?? data);
    if (!found) return null;
    const { cards, query, pageNumber, sortedBy } = found;
    const place = {
      ...(query && { query }),
      ...(pageNumber && { pageNumber }),
      ...(sortedBy && { sortedBy }),
    };
    return boardYield(cards, place, now, []);
  },
});
