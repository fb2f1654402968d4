import { type Identity, order, quotient } from '../identities';
import { SHOP_IDENTITIES } from './shop-identities';

/** Of the rows of 店铺来源 and the cards of 流量看板. */
export const TRAFFIC_IDENTITIES: readonly Identity[] = [
  ...SHOP_IDENTITIES,
  quotient('order_buyers', 'uv', 'order_cvr'),
  quotient('fav_users', 'uv', 'fav_rate'),
  quotient('cart_users', 'uv', 'cart_rate'),
  quotient('pay_amt', 'uv', 'uv_value'),
  order('pay_buyers', 'order_buyers'),
  order('order_buyers', 'uv'),
];
