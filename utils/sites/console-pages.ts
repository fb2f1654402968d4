import type { PageDefinition } from './page';
import { qnReviews } from './qianniu/reviews.page';
import { sycmHome } from './sycm/home.page';

/** Pages of the seller console. */
export const CONSOLE_PAGES: readonly PageDefinition[] = [sycmHome, qnReviews];
