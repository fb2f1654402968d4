import { type Identity, order, quotient, sum } from '../identities';

/** Of every row of 万相台 and 直通车, within one attribution window. */
export const ADS_IDENTITIES: readonly Identity[] = [
  quotient('clk', 'imp', 'ctr'),
  quotient('cost', 'clk', 'cpc'),
  quotient('cost', 'imp', 'cpm', 1000),
  quotient('ad_gmv', 'cost', 'roi'),
  quotient('ad_gmv_dir', 'cost', 'roi_dir'),
  quotient('ad_ord', 'clk', 'ad_cvr'),
  quotient('cost', 'ad_ord', 'ad_cpa'),
  quotient('ad_cart', 'clk', 'ad_cart_rate'),
  quotient('cost', 'ad_cart', 'ad_cart_cost'),
  quotient('cost', 'ad_favcart', 'ad_favcart_cost'),
  sum('ad_gmv_dir', 'ad_gmv_ind', 'ad_gmv'),
  sum('ad_ord_dir', 'ad_ord_ind', 'ad_ord'),
  sum('ad_cart_dir', 'ad_cart_ind', 'ad_cart'),
  order('clk', 'imp'),
  order('ad_buyers', 'ad_ord'),
];
