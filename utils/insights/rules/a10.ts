import { figureOn, isUsable } from '../series-day';
import { type DayCase, dayRule, decide, type Finding, limitOf } from './day-rule';
import { rateScore } from './pooled-rate';
import { exactly, quiet } from './rule-outcome';

type Metric = 'cart_users' | 'fav_users';

/** How each of the two is called among the evidence. */
const WORDS = {
  cart_users: { rate: 'cartRate', base: 'cartRateBase' },
  fav_users: { rate: 'favRate', base: 'favRateBase' },
} as const;

/** 加购率/收藏率下降: who put into the cart, or kept as a favourite, of all visitors; the worse of the two. */
export const a10 = dayRule('A10', ['uv'], (day, [visitors]) => {
  const read = (['cart_users', 'fav_users'] as const).filter(
    (metric) => figureOn(day.context.series[metric], day.context.day).value !== null,
  );
  if (read.length === 0) return quiet('A10', 'not-read');
  const [worse] = read
    .flatMap((metric) => findingOf(day, metric, visitors))
    .toSorted((a, b) => Math.min(...b.margins) - Math.min(...a.margins));
  return worse ? decide(day, worse) : quiet('A10', 'too-little-data');
});

function findingOf(day: DayCase, metric: Metric, visitors: Finding['today'][number]): Finding[] {
  const { context } = day;
  const today = figureOn(context.series[metric], context.day);
  const score = isUsable(today) ? rateScore(context, metric, { today, visitors }) : null;
  if (!isUsable(today) || !score || score.expected < limitOf(day, 'leastExpected')) return [];
  const { rate, baseRate, z, shift, expected, base } = score;
  return [
    {
      margins: [-z / limitOf(day, 'z'), -shift / limitOf(day, 'fall')],
      today: [visitors, today],
      base,
      evidence: [
        exactly(WORDS[metric].rate, rate, 'percent', context.day),
        exactly(WORDS[metric].base, baseRate, 'percent'),
        exactly('shift', shift, 'percent'),
        exactly('zScore', z, 'decimal'),
        exactly('visitors', visitors.value, 'count', context.day),
        exactly('expectedCount', expected, 'count'),
      ],
    },
  ];
}
