import { describe, expect, it } from 'vitest';
import { whySteps } from '../../../components/ui/why-steps';
import type { SalesWhy } from '../../../utils/model/alert';

function why(visitors: number, conversion: number, spend: number): SalesWhy {
  const change = Math.round((visitors + conversion + spend) * 100) / 100;
  return {
    method: 'lmdi',
    flat: false,
    before: 1_000,
    after: 1_000 + change,
    change,
    visitors,
    conversion,
    spend,
    baseDay: '2026-11-13',
  };
}

describe('the bars of "what sales moved with"', () => {
  it('hang on one another and end at the whole change', () => {
    // Stops at 0, −50, −20, 20 on an axis from −50 to 20, 70 wide.
    const { zero, steps } = whySteps(why(-50, 30, 40));
    const percent = (amount: number) => expect.closeTo(((amount + 50) / 70) * 100, 9);
    expect(zero).toEqual(percent(0));
    expect(steps).toEqual([
      {
        part: 'visitors',
        amount: -50,
        share: -250,
        left: percent(-50),
        width: wide(50),
        end: percent(-50),
      },
      {
        part: 'conversion',
        amount: 30,
        share: 150,
        left: percent(-50),
        width: wide(30),
        end: percent(-20),
      },
      {
        part: 'spend',
        amount: 40,
        share: 200,
        left: percent(-20),
        width: wide(40),
        end: percent(20),
      },
      { part: 'change', amount: 20, share: 100, left: percent(0), width: wide(20), end: null },
    ]);
  });

  it('sums to the change to the cent for the vector of the domain notes (TV-A)', () => {
    const { steps } = whySteps(why(-3_039.12, 3_268.96, -2_509.84));
    const [visitors, conversion, spend, change] = steps.map(({ amount }) => amount);
    const cents = [visitors, conversion, spend].reduce<number>(
      (sum, part) => sum + Math.round((part ?? Number.NaN) * 100),
      0,
    );
    expect(cents).toBe(-228_000);
    expect(change).toBe(-2_280);
  });

  it('has shares that add up as printed', () => {
    // −63.67, −43.81 and +7.47 %: rounded one by one they would come to −101.
    const { steps } = whySteps(why(-6_104.31, -4_200.12, 716.43));
    expect(steps.map(({ share }) => share)).toEqual([-64, -43, 7, -100]);
  });

  it('stays on the axis when nothing moved', () => {
    const { zero, steps } = whySteps(why(0, 0, 0));
    expect(zero).toBe(0);
    expect(steps.every(({ left, width }) => left === 0 && width === 0)).toBe(true);
  });
});

function wide(amount: number) {
  return expect.closeTo((amount / 70) * 100, 9);
}
