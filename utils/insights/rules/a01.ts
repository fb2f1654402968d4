import { baselineScore } from '../baseline';
import { baseDays } from './base-days';
import { dayRule, decide, limitOf } from './day-rule';
import { exactly, quiet } from './rule-outcome';
import { moneyAtRisk, worthOfOne } from './worth';

/** 访客大跌: visitors far below the same weekdays, in a shop that has visitors to lose. */
export const a01 = dayRule('A01', ['uv'], (day, today) => {
  const { context } = day;
  const [uv] = today;
  const base = baseDays(context, context.day, [context.series.uv]);
  if (!base) return quiet('A01', 'too-little-data');
  const past = base.figures.map(({ value }) => value);
  const { median, z, shift } = baselineScore(past, uv.value, 'count');
  if (median < limitOf(day, 'leastVisitors')) return quiet('A01', 'too-little-data');
  const worth = worthOfOne(
    'uv',
    context,
    base.figures.map((figure) => figure.day),
  );
  return decide(day, {
    margins: [-z / limitOf(day, 'z'), -shift / limitOf(day, 'fall')],
    today,
    base,
    evidence: [
      exactly('visitors', uv.value, 'count', context.day),
      exactly('sameWeekdayMedian', median, 'count'),
      exactly('shift', shift, 'percent'),
      exactly('zScore', z, 'decimal'),
    ],
    more: moneyAtRisk(worth === null ? null : worth * (median - uv.value)),
  });
});
