import { sycmCiItem } from './market/ci-item.page';
import { sycmCiShop } from './market/ci-shop.page';
import { sycmMarketMonitor } from './market/monitor.page';
import { sycmMarketOverview } from './market/overview.page';
import { sycmMarketRank } from './market/rank.page';
import { sycmSearchAnalysis } from './market/search-analysis.page';
import { sycmSearchRank } from './market/search-rank.page';
import type { PageDefinition } from './page';

/** Pages of 生意参谋 about the market, search words and rivals. */
export const MARKET_PAGES: readonly PageDefinition[] = [
  sycmMarketMonitor,
  sycmMarketOverview,
  sycmMarketRank,
  sycmSearchRank,
  sycmSearchAnalysis,
  sycmCiShop,
  sycmCiItem,
];
