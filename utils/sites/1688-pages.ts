import { alibaba1688Item } from './alibaba-1688/item.page';
import { alibaba1688Search } from './alibaba-1688/search.page';
import type { PageDefinition } from './page';

/** What buyers see of 1688: results and items. */
export const ALIBABA_1688_PAGES: readonly PageDefinition[] = [alibaba1688Search, alibaba1688Item];
