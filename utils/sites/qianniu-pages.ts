import type { PageDefinition } from './page';
import { qnBuyerShow } from './qianniu/buyershow.page';
import { qnQuestions } from './qianniu/questions.page';
import { qnReviews } from './qianniu/reviews.page';

/** Reviews, buyer shows and questions of 千牛. */
export const QIANNIU_PAGES: readonly PageDefinition[] = [qnBuyerShow, qnQuestions, qnReviews];
