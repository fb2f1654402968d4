import { jdSeller } from './jd/seller.page';
import type { PageDefinition } from './page';

/** 商智 of 京东. */
export const JD_CONSOLE_PAGES: readonly PageDefinition[] = [jdSeller];
