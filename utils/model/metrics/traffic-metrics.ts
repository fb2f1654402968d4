import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/** What the traffic pages add to the shop metrics: visitors by kind, bounce, value. */
export const TRAFFIC_METRICS = {
  pv_per_uv: define(['人均浏览量', '人均浏览页面数'], 'none', 'ratio', 2, 'higher'),
  new_uv: define(['新访客数', '新访客'], 'person', 'distinct', 0, 'higher'),
  old_uv: define(['老访客数', '老访客'], 'person', 'distinct', 0, 'higher'),
  shop_page_uv: define(['店铺页访客数'], 'person', 'distinct', 0, 'higher'),
  live_uv: define(['直播间访客数'], 'person', 'distinct', 0, 'higher'),
  video_uv: define(['短视频访客数'], 'person', 'distinct', 0, 'higher'),
  graphic_uv: define(['图文访客数'], 'person', 'distinct', 0, 'higher'),
  app3d_uv: define(['3D应用访客数'], 'person', 'distinct', 0, 'neither'),
  micro_uv: define(['商品微详情访客数'], 'person', 'distinct', 0, 'higher'),
  bounce: define(['跳失率'], 'ratio', 'ratio', 2, 'lower'),
  favcart_rate: define(['收藏加购率', '加购收藏率'], 'ratio', 'ratio', 2, 'higher'),
  follow_users: define(['关注店铺人数', '关注店铺买家数'], 'person', 'distinct', 0, 'higher'),
  fav_times: define(['商品收藏次数'], 'view', 'sum', 0, 'higher'),
  uv_share: define(['访客数占比', '访客占比'], 'ratio', 'ratio', 2, 'neither'),
} as const satisfies Record<string, MetricDefinition>;
