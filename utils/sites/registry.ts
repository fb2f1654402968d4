import { ALIBABA_1688_CONSOLE_PAGES } from './1688-console-pages';
import { ALIBABA_1688_PAGES } from './1688-pages';
import { ADS_PAGES } from './ads-pages';
import { AMAZON_CONSOLE_PAGES } from './amazon-console-pages';
import { AMAZON_PAGES } from './amazon-pages';
import { DOUYIN_PAGES } from './douyin-pages';
import { headedPage } from './headed-pages';
import { ITEM_PAGES } from './item-pages';
import { JD_CONSOLE_PAGES } from './jd-console-pages';
import { JD_PAGES } from './jd-pages';
import { MARKET_PAGES } from './market-pages';
import type { PageDefinition } from './page';
import { pageAt } from './page-addresses';
import { lendHeadedAt, lendPageAt } from './page-kind';
import { PDD_CONSOLE_PAGES } from './pdd-console-pages';
import { PDD_PAGES } from './pdd-pages';
import { PLATFORM_ORDER_PAGES } from './platform-order-pages';
import { QIANNIU_ACTIVITY_PAGES } from './qianniu-activity-pages';
import { QIANNIU_DESK_PAGES } from './qianniu-desk-pages';
import { QIANNIU_ORDER_PAGES } from './qianniu-order-pages';
import { QIANNIU_PAGES } from './qianniu-pages';
import { QIANNIU_SHELF_PAGES } from './qianniu-shelf-pages';
import { SEARCH_PAGES } from './search-pages';
import { SYCM_DESK_PAGES } from './sycm-desk-pages';
import { SYCM_PAGES } from './sycm-pages';
import { taughtPage } from './taught/taught.page';

// Whoever holds all readers has no loader beside it.
lendPageAt(pageAt);
lendHeadedAt((url) => (typeof document === 'undefined' ? null : headedPage(document, url)));

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
  ...ALIBABA_1688_CONSOLE_PAGES,
  ...JD_PAGES,
  ...JD_CONSOLE_PAGES,
  ...PDD_PAGES,
  ...PDD_CONSOLE_PAGES,
  ...DOUYIN_PAGES,
  ...PLATFORM_ORDER_PAGES,
  ...AMAZON_PAGES,
  ...AMAZON_CONSOLE_PAGES,
  taughtPage,
];
