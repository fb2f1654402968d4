import type { PageDefinition } from './page';
import { pddSeller } from './pdd/seller.page';

/** The back office of 拼多多. */
export const PDD_CONSOLE_PAGES: readonly PageDefinition[] = [pddSeller];
