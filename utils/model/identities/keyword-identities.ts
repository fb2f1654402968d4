import { type Identity, order, quotient } from '../identities';

/** Of the rows of 引流搜索词: what one's own shop got through a word. */
export const KEYWORD_IDENTITIES: readonly Identity[] = [
  quotient('pay_buyers', 'kw_uv', 'cvr'),
  quotient('pay_amt', 'pay_buyers', 'aov'),
  quotient('pay_amt', 'kw_uv', 'uv_value'),
  order('pay_buyers', 'kw_uv'),
];
