import { jdItem } from './jd/item.page';
import { jdSearch } from './jd/search.page';
import type { PageDefinition } from './page';

/** What buyers see of 京东: results and items. */
export const JD_PAGES: readonly PageDefinition[] = [jdSearch, jdItem];
