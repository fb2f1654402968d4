import type { PageDefinition } from './page';
import { qnReviews } from './qianniu/reviews.page';
import { sycmHome } from './sycm/home.page';
import { tbItem } from './taobao/item.page';

/** Every page that can be read. A new reader is added here and in `page-addresses.ts`. */
export const PAGES: readonly PageDefinition[] = [sycmHome, qnReviews, tbItem];
