import { twoProportionZ } from '../baseline';
import { figureOn } from '../series-day';
import { sum } from '../statistics';
import { decide, type HomeRule, type HomeRuleInput, ordinaryHistory } from './home-rule';
import { exactly, quiet } from './rule-outcome';
import { THRESHOLDS } from './thresholds';

/**
 * 支付转化率下降: buyers of visitors against the last four ordinary same weekdays taken together,
 * by a test of two proportions, and only where thirty buyers were to be expected.
 */
export const a03: HomeRule = {
  id: 'A03',
  needs: ['uv', 'pay_buyers'],
  judge(input, today) {
    const [uv, buyers] = today;
    const base = pooledBase(input);
    if (!uv || !buyers || !base) return quiet('A03', 'too-little-data');
    const baseRate = base.buyers / base.uv;
    const expected = uv.value * baseRate;
    if (expected < THRESHOLDS.A03.leastExpectedBuyers) return quiet('A03', 'too-little-data');
    const rate = buyers.value / uv.value;
    const z = twoProportionZ(buyers.value, uv.value, base.buyers, base.uv);
    const shift = (rate - baseRate) / baseRate;
    const evidence = [
      exactly('conversion', rate, 'percent', input.day),
      exactly('conversionBase', baseRate, 'percent'),
      exactly('shift', shift, 'percent'),
      exactly('zScore', z, 'decimal'),
      exactly('buyers', buyers.value, 'count', input.day),
      exactly('expectedBuyers', expected, 'count'),
      exactly('historyDays', base.days, 'count'),
    ];
    return decide('A03', input, { z, shift, today, evidence }, THRESHOLDS.A03);
  },
};

/** Days enter only with both figures read, so that no buyer is counted without their visitors. */
function pooledBase({ series, day, excluded }: HomeRuleInput) {
  const history = ordinaryHistory(day, excluded, [series.uv, series.pay_buyers]);
  if (!history) return null;
  const days = history.slice(0, THRESHOLDS.A03.days);
  const uv = sum(days.map((figure) => figure.value));
  const buyers = sum(days.map((past) => figureOn(series.pay_buyers, past.day).value ?? 0));
  return uv > 0 ? { uv, buyers, days: days.length } : null;
}
