import { KEYWORD_METRICS } from '../../model/metrics/keyword-metrics';
import { MARKET_METRICS } from '../../model/metrics/market-metrics';
import { SHOP_METRICS } from '../../model/metrics/shop-metrics';
import type { Definitions } from '../meaning/metric-vocabulary';

const { uv, pay_amt, pay_buyers, pay_items, cvr, aov, cart_users, fav_users } = SHOP_METRICS;
const { refund_ord_rate, refund_signed_rate } = SHOP_METRICS;
const { kw_rank: _rank, kw_uv: _uv, ...words } = KEYWORD_METRICS;

/** What boards and rivals print; their conversion is that of a shop or an item. */
export const BOARD_DEFINITIONS: Definitions = {
  ...MARKET_METRICS,
  kw_pop: words.kw_pop,
  kw_click_pop: words.kw_click_pop,
  uv,
  pay_amt,
  pay_buyers,
  pay_items,
  cvr,
  aov,
  cart_users,
  fav_users,
  refund_ord_rate,
  refund_signed_rate,
};

/** What is printed of a word; its click rate and conversion count searches, not visits. */
export const WORD_DEFINITIONS: Definitions = { ...words, pay_buyers };
