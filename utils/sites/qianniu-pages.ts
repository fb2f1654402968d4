import type { PageDefinition } from './page';
import { qnBuyerShow } from './qianniu/buyershow.page';
import { qnReviews } from './qianniu/reviews.page';

/** Reviews and buyer shows of 千牛. */
export const QIANNIU_PAGES: readonly PageDefinition[] = [qnBuyerShow, qnReviews];
