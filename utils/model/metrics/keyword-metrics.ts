import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/**
 * Search words. Popularity and heat are indices: only their order means something. Rates may pass
 * 100 %. Labels follow the keyword table of the project's domain notes.
 */
export const KEYWORD_METRICS = {
  kw_pop: define(['搜索人气'], 'none', 'order', 0, 'higher'),
  kw_heat: define(['搜索热度'], 'none', 'order', 0, 'higher'),
  kw_soar: define(['搜索增速', '搜索增长幅度', '飙升幅度'], 'ratio', 'ratio', 2, 'higher'),
  kw_click_pop: define(['点击人气'], 'none', 'order', 0, 'higher'),
  kw_click_heat: define(['点击热度'], 'none', 'order', 0, 'higher'),
  kw_ctr: define(['点击率', '搜索点击率'], 'ratio', 'ratio', 2, 'higher'),
  kw_free_ctr: define(['免费点击率'], 'ratio', 'ratio', 2, 'higher'),
  kw_cvr: define(['支付转化率', '搜索支付转化率'], 'ratio', 'ratio', 2, 'higher'),
  kw_tmall_share: define(['商城点击占比', '天猫商品点击占比'], 'ratio', 'ratio', 2, 'neither'),
  kw_supply: define(['在线商品数', '当前宝贝数'], 'item', 'point', 0, 'lower'),
  kw_sd: define(['需求供给比'], 'none', 'ratio', 2, 'higher'),
  kw_p4p: define(['直通车参考价'], 'CNY', 'point', 2, 'lower'),
  kw_related: define(['相关搜索词数', '相关词数'], 'none', 'point', 0, 'neither'),
  kw_pop_mean: define(['词均搜索人气'], 'none', 'order', 0, 'higher'),
  kw_click_pop_mean: define(['词均点击人气'], 'none', 'order', 0, 'higher'),
  kw_ctr_mean: define(['词均点击率'], 'ratio', 'ratio', 2, 'higher'),
  kw_cvr_mean: define(['词均支付转化率'], 'ratio', 'ratio', 2, 'higher'),
  kw_uv: define(['访客数', '带来的访客数'], 'person', 'distinct', 0, 'higher'),
  kw_rank: define(['排名', '搜索排名'], 'none', 'order', 0, 'lower'),
} as const satisfies Record<string, MetricDefinition>;
