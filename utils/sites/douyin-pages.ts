import { douyinSeller } from './douyin/seller.page';
import { douyinShop } from './douyin/shop.page';
import type { PageDefinition } from './page';

/** Pages of 抖音: 罗盘 and 抖店. */
export const DOUYIN_PAGES: readonly PageDefinition[] = [douyinSeller, douyinShop];
