import { type Identity, order, quotient } from '../identities';

/** Of a shop's figures, and of every table whose visitors are called 访客数. */
export const SHOP_IDENTITIES: readonly Identity[] = [
  quotient('pay_buyers', 'uv', 'cvr'),
  quotient('pay_amt', 'pay_buyers', 'aov'),
  order('pay_buyers', 'uv'),
  order('uv', 'pv'),
  order('pay_buyers', 'pay_items'),
];
