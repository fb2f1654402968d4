import type { PageDefinition } from './page';
import { qnCoupon } from './qianniu/coupon.page';
import { qnFinance } from './qianniu/finance.page';
import { qnItems } from './qianniu/items.page';

/** 千牛: lists that are tables: items, coupons, bills. */
export const QIANNIU_SHELF_PAGES: readonly PageDefinition[] = [qnCoupon, qnFinance, qnItems];
