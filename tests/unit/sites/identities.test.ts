import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../utils/model/figure';
import { brokenIdentities, checkIdentity, IDENTITIES } from '../../../utils/model/identities';
import type { MetricId } from '../../../utils/model/metric';
import { parseFigure } from '../../../utils/text/parse-figure';

const page = (printed: Partial<Record<MetricId, string>>) => (metric: MetricId) => {
  const raw = printed[metric];
  return raw === undefined ? undefined : (parseFigure(raw).figure satisfies Figure);
};
const named = (name: string) => {
  const identity = IDENTITIES.find((one) => one.name === name);
  if (!identity) throw new Error(`no identity ${name}`);
  return identity;
};

describe('quotients, as printed', () => {
  // The row of the domain notes: 74,764 buyers of 762,131 visitors, 2,355,109.15 yuan.
  const row = { pay_buyers: '74,764', uv: '762,131', pay_amt: '2,355,109.15' };
  it.each([
    ['9.81%', 'holds'],
    ['9.80%', 'broken'],
    ['9.82%', 'broken'],
    ['10%', 'holds'],
    ['-', 'unknown'],
  ])('a conversion of %s %s', (cvr, outcome) => {
    expect(checkIdentity(named('pay_buyers / uv = cvr'), page({ ...row, cvr }))).toBe(outcome);
  });
  it.each([
    ['31.50', 'holds'],
    ['31.51', 'broken'],
    ['31.49', 'broken'],
    ['32', 'holds'],
    ['33', 'broken'],
  ])('a spend of %s %s', (aov, outcome) => {
    expect(checkIdentity(named('pay_amt / pay_buyers = aov'), page({ ...row, aov }))).toBe(outcome);
  });
  it('allows for the rounding of the parts', () => {
    // 1.2万 stands for 11,500 to 12,500: 1,000 buyers are 8.00% to 8.70% of them.
    const rounded = { uv: '1.2万', pay_buyers: '1,000' };
    const cvr = named('pay_buyers / uv = cvr');
    expect(checkIdentity(cvr, page({ ...rounded, cvr: '8.60%' }))).toBe('holds');
    expect(checkIdentity(cvr, page({ ...rounded, cvr: '8.80%' }))).toBe('broken');
  });
  it('says nothing without visitors', () => {
    const zero = page({ uv: '0', pay_buyers: '0', cvr: '0.00%' });
    expect(checkIdentity(named('pay_buyers / uv = cvr'), zero)).toBe('unknown');
  });
});

it('finds what is broken, order included', () => {
  const broken = brokenIdentities(page({ uv: '10', pv: '5', pay_buyers: '12', pay_items: '12' }));
  expect(broken.map(({ name }) => name)).toEqual(['pay_buyers ≤ uv', 'uv ≤ pv']);
});
