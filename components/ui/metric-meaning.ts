import type { MetricId } from '../../utils/model/metric';
import { lookUp } from './look-up';

/** The metrics whose meaning is written down; most counts say it in their name. */
export const METRICS_MEANT: ReadonlySet<string> = new Set(
  (
    'uv pv item_uv item_pv micro_uv pay_amt net_pay_amt pay_buyers pay_items pay_suborders ' +
    'pay_goods cvr order_buyers order_cvr order_pay_rate aov unit_price units_per_buyer pv_per_uv ' +
    'stay bounce item_bounce fav_users cart_users cart_items fav_rate cart_rate favcart_rate ' +
    'uv_value old_buyer_share search_cvr consult_rate ask_cvr silent_amt resp_sec deposit_amt ' +
    'refund_done_amt refund_pay_amt refund_amt_rate refund_ord_rate refund_signed_rate ' +
    'refund_rate dispute_rate refund_days voc_score kw_pop kw_ctr kw_cvr kw_supply trade_index ' +
    'flow_index imp clk cost ctr cpc cpm ad_gmv ad_gmv_dir ad_gmv_ind ad_ord ad_buyers roi ' +
    'roi_dir ad_cvr ad_cpa ad_cart_rate ad_cart_cost ad_favcart_cost avg_rank balance day_limit ' +
    'premium ytd_pay_amt mtd_pay_amt cps_commission'
  ).split(' '),
);

/** What a metric means, with its formula in the operator's words; nothing where its name says it. */
export function metricMeaning(metric: MetricId): string | undefined {
  return METRICS_MEANT.has(metric) ? lookUp(`meaning.${metric}`) : undefined;
}
