import { alibaba1688Seller } from './alibaba-1688/seller.page';
import type { PageDefinition } from './page';

/** 生意参谋 of 1688. */
export const ALIBABA_1688_CONSOLE_PAGES: readonly PageDefinition[] = [alibaba1688Seller];
