import { amazonSeller } from './amazon/seller.page';
import type { PageDefinition } from './page';

/** Seller Central of Amazon. */
export const AMAZON_CONSOLE_PAGES: readonly PageDefinition[] = [amazonSeller];
