import { beforeAll, expect, it } from 'vitest';
import { identityName } from '../../../components/ui/words';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());

it.each([
  ['pay_buyers / uv = cvr', '支付买家数 ÷ 访客数 ≠ 支付转化率'],
  ['cost / imp × 1000 = cpm', '花费 ÷ 展现量 × 1000 ≠ 千次展现花费'],
  ['ad_gmv_dir + ad_gmv_ind = ad_gmv', '直接成交金额 + 间接成交金额 ≠ 总成交金额'],
  ['pay_buyers ≤ uv', '支付买家数 大于 访客数'],
  ['an identity of another release', 'an identity of another release'],
  ['nobody / nothing = none', 'nobody / nothing = none'],
])('%s', (name, words) => expect(identityName(name)).toBe(words));
