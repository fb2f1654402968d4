import type { PageDefinition } from './page';
import { qnActivity } from './qianniu/activity.page';
import { qnBuyerShow } from './qianniu/buyershow.page';
import { qnCoupon } from './qianniu/coupon.page';
import { qnFinance } from './qianniu/finance.page';
import { qnHome } from './qianniu/home.page';
import { qnItems } from './qianniu/items.page';
import { qnOrders } from './qianniu/orders.page';
import { qnRefunds } from './qianniu/refunds.page';
import { qnReviews } from './qianniu/reviews.page';
import { qnVoc } from './qianniu/voc.page';

/** Pages of 千牛. */
export const QIANNIU_PAGES: readonly PageDefinition[] = [
  qnHome,
  qnOrders,
  qnRefunds,
  qnReviews,
  qnBuyerShow,
  qnVoc,
  qnItems,
  qnActivity,
  qnCoupon,
  qnFinance,
];
