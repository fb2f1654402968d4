import { dayRule, decide, limitOf } from './day-rule';
import { rateScore } from './pooled-rate';
import { exactly, quiet } from './rule-outcome';
import { moneyAtRisk, worthOfOne } from './worth';

/**
 * 支付转化率下降: buyers of visitors against the last four ordinary same weekdays taken together,
 * by a test of two proportions, and only where thirty buyers were to be expected.
 */
export const a03 = dayRule('A03', ['uv', 'pay_buyers'], (day, today) => {
  const { context } = day;
  const [visitors, buyers] = today;
  const score = rateScore(context, 'pay_buyers', { today: buyers, visitors });
  if (!score || score.expected < limitOf(day, 'leastExpected'))
    return quiet('A03', 'too-little-data');
  const { rate, baseRate, z, shift, expected, base } = score;
  const worth = worthOfOne(
    'pay_buyers',
    context,
    base.figures.map((figure) => figure.day),
  );
  return decide(day, {
    margins: [-z / limitOf(day, 'z'), -shift / limitOf(day, 'fall')],
    today,
    base,
    evidence: [
      exactly('conversion', rate, 'percent', context.day),
      exactly('conversionBase', baseRate, 'percent'),
      exactly('shift', shift, 'percent'),
      exactly('zScore', z, 'decimal'),
      exactly('buyers', buyers.value, 'count', context.day),
      exactly('expectedBuyers', expected, 'count'),
    ],
    more: moneyAtRisk(worth === null ? null : worth * (expected - buyers.value)),
  });
});
