import type { PageDefinition } from './page';
import { qnReviews } from './qianniu/reviews.page';

/** Pages of 千牛, the seller's workbench. */
export const QIANNIU_PAGES: readonly PageDefinition[] = [qnReviews];
