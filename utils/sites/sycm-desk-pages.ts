import type { PageDefinition } from './page';
import { sycmAdm } from './sycm/adm.page';
import { sycmCate } from './sycm/cate.page';
import { sycmFlowItemsource } from './sycm/flow-itemsource.page';
import { sycmFlowKeyword } from './sycm/flow-keyword.page';
import { sycmFlowOverview } from './sycm/flow-overview.page';
import { sycmFlowShopsource } from './sycm/flow-shopsource.page';
import { sycmItem360 } from './sycm/item-360.page';
import { sycmItemAlarm } from './sycm/item-alarm.page';
import { sycmItemMacro } from './sycm/item-macro.page';
import { sycmItemRank } from './sycm/item-rank.page';
import { sycmLive } from './sycm/live.page';
import { sycmService } from './sycm/service.page';
import { sycmTrade } from './sycm/trade.page';

/** The pages of 生意参谋 that hold tables: live, flow, items, trade, service, reports. */
export const SYCM_DESK_PAGES: readonly PageDefinition[] = [
  sycmLive,
  sycmFlowOverview,
  sycmFlowShopsource,
  sycmFlowItemsource,
  sycmFlowKeyword,
  sycmItemRank,
  sycmItem360,
  sycmItemMacro,
  sycmItemAlarm,
  sycmCate,
  sycmTrade,
  sycmService,
  sycmAdm,
];
