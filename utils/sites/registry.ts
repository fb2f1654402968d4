import { CONSOLE_PAGES } from './console-pages';
import { ITEM_PAGES } from './item-pages';
import type { PageDefinition } from './page';

/** Every page that can be read. A new reader is added to its family and to `page-addresses.ts`. */
export const PAGES: readonly PageDefinition[] = [...CONSOLE_PAGES, ...ITEM_PAGES];
