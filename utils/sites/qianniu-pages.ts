import type { PageDefinition } from './page';
import { qnHome } from './qianniu/home.page';
import { qnReviews } from './qianniu/reviews.page';

/** Pages of 千牛. */
export const QIANNIU_PAGES: readonly PageDefinition[] = [qnHome, qnReviews];
