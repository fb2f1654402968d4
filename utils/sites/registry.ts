import { ITEM_PAGES } from './item-pages';
import type { PageDefinition } from './page';
import { QIANNIU_PAGES } from './qianniu-pages';
import { SYCM_PAGES } from './sycm-pages';

/** Every page that can be read. A new reader is added to its family and to `page-addresses.ts`. */
export const PAGES: readonly PageDefinition[] = [...SYCM_PAGES, ...QIANNIU_PAGES, ...ITEM_PAGES];
