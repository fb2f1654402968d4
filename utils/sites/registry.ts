import { ALIBABA_1688_PAGES } from './1688-pages';
import { ADS_PAGES } from './ads-pages';
import { AMAZON_PAGES } from './amazon-pages';
import { DOUYIN_PAGES } from './douyin-pages';
import { ITEM_PAGES } from './item-pages';
import { JD_PAGES } from './jd-pages';
import { MARKET_PAGES } from './market-pages';
import type { PageDefinition } from './page';
import { PDD_PAGES } from './pdd-pages';
import { QIANNIU_ACTIVITY_PAGES } from './qianniu-activity-pages';
import { QIANNIU_DESK_PAGES } from './qianniu-desk-pages';
import { QIANNIU_ORDER_PAGES } from './qianniu-order-pages';
import { QIANNIU_PAGES } from './qianniu-pages';
import { QIANNIU_SHELF_PAGES } from './qianniu-shelf-pages';
import { SEARCH_PAGES } from './search-pages';
import { SYCM_DESK_PAGES } from './sycm-desk-pages';
import { SYCM_PAGES } from './sycm-pages';

/** Every page that can be read. A new reader is added to its family and to `page-addresses.ts`. */
export const PAGES: readonly PageDefinition[] = [
  ...SYCM_PAGES,
  ...SYCM_DESK_PAGES,
  ...MARKET_PAGES,
  ...ADS_PAGES,
  ...QIANNIU_PAGES,
  ...QIANNIU_DESK_PAGES,
  ...QIANNIU_ORDER_PAGES,
  ...QIANNIU_ACTIVITY_PAGES,
  ...QIANNIU_SHELF_PAGES,
  ...ITEM_PAGES,
  ...SEARCH_PAGES,
  ...ALIBABA_1688_PAGES,
  ...JD_PAGES,
  ...PDD_PAGES,
  ...DOUYIN_PAGES,
  ...AMAZON_PAGES,
];
