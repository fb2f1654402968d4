import { alibaba1688Offer } from './1688-offer.payload';
import { aliReportRows } from './ali-report.payload';
import { douyinLiveRows } from './douyin-live.payload';
import { jdComments } from './jd-comments.payload';
import type { PayloadDefinition } from './payload';
import { pddGoodsList } from './pdd-goods-list.payload';
import { qnCouponItems } from './qn-coupon.payload';
import { qnItemsData } from './qn-items.payload';
import { qnVocData } from './qn-voc.payload';
import { sycmAdmRows } from './sycm-adm.payload';
import { sycmCiItemData } from './sycm-ci-item.payload';
import { sycmItemRankRows } from './sycm-item-rank.payload';
import { sycmKeywordRows } from './sycm-keyword.payload';
import { sycmSearchAnalysisRows } from './sycm-search-analysis.payload';
import { sycmSearchRankRows } from './sycm-search-rank.payload';
import { sycmSourceRows } from './sycm-source.payload';
import { tbItemData } from './tb-item.payload';
import { tbJuItem } from './tb-ju-item.payload';
import { tbRates } from './tb-rates.payload';
import { tbSearchData } from './tb-search.payload';
import { tbShopItems } from './tb-shop.payload';

/** Every shape of stored data that can be read. A page's shapes are tried in this order. */
export const PAYLOADS: readonly PayloadDefinition[] = [
  aliReportRows,
  qnCouponItems,
  qnItemsData,
  qnVocData,
  sycmAdmRows,
  sycmCiItemData,
  sycmItemRankRows,
  ...sycmSourceRows,
  sycmKeywordRows,
  sycmSearchAnalysisRows,
  sycmSearchRankRows,
  tbRates,
  tbJuItem,
  tbItemData,
  tbSearchData,
  tbShopItems,
  alibaba1688Offer,
  douyinLiveRows,
  jdComments,
  pddGoodsList,
];
