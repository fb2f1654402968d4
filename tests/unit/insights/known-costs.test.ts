import { describe, expect, it } from 'vitest';
import { knownBreakEven, knownCosts } from '../../../utils/insights/known-costs';
import type { CostAnswers } from '../../../utils/model/costs';

const answers = (
  margin: number | null,
  fees: number | null,
  refunds: number | null,
  shipping: number | null,
): CostAnswers => ({ shop: 'shop:练习店', margin, fees, refunds, shipping, unitCosts: {} });

describe('the break-even as far as costs are known', () => {
  it('is whole with every share: 4.00 by the vector of the domain notes', () => {
    const even = knownBreakEven(answers(0.4, 0.05, 0.2, 0.03));
    expect(even).toMatchObject({ known: 'whole', missing: [] });
    if (even.known === 'whole') {
      expect(even.roi).toBeCloseTo(4, 9);
      expect(even.left).toBeCloseTo(0.25, 9);
    }
  });

  it('is at least that of the margin, and names what is missing', () => {
    // 1 ÷ 0.4
    const even = knownBreakEven(answers(0.4, null, null, null));
    expect(even).toEqual({
      known: 'least',
      roi: 2.5,
      left: 0.4,
      missing: ['fees', 'refunds', 'shipping'],
    });
  });

  it.each<[string, CostAnswers, string]>([
    ['nothing said', answers(null, null, null, null), 'nothing'],
    ['no margin', answers(null, 0.05, 0.2, 0.03), 'nothing'],
    ['a margin of nothing', answers(0, null, null, null), 'never'],
    ['fees above the margin', answers(0.3, 0.4, null, null), 'never'],
    ['shipping that takes all', answers(0.3, null, null, 0.3), 'never'],
    ['shares said to be nothing', answers(0.5, 0, 0, 0), 'whole'],
  ])('%s', (_, said, known) => {
    expect(knownBreakEven(said).known).toBe(known);
  });
});

it('costs are known only with every share', () => {
  expect(knownCosts(answers(0.4, 0, 0, null))).toBeNull();
  expect(knownCosts(answers(0.4, 0, 0, 0))).toEqual({
    margin: 0.4,
    fees: 0,
    refunds: 0,
    shipping: 0,
    unitCosts: {},
  });
});
