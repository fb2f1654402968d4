import { type Identity, order, quotient } from '../identities';

/** Of the rows of items, SKUs and categories, whose visitors are called 商品访客数. */
export const ITEM_IDENTITIES: readonly Identity[] = [
  quotient('pay_buyers', 'item_uv', 'cvr'),
  quotient('order_buyers', 'item_uv', 'order_cvr'),
  quotient('cart_users', 'item_uv', 'cart_rate'),
  quotient('fav_users', 'item_uv', 'fav_rate'),
  quotient('pay_amt', 'pay_buyers', 'aov'),
  quotient('pay_amt', 'item_uv', 'uv_value'),
  quotient('pay_amt', 'pay_items', 'unit_price'),
  quotient('search_buyers', 'search_uv', 'search_cvr'),
  order('pay_buyers', 'order_buyers'),
  order('order_buyers', 'item_uv'),
  order('item_uv', 'item_pv'),
  order('pay_buyers', 'pay_items'),
];
