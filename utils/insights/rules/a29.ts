import type { Evidence } from '../../model/alert';
import { dayOf } from '../../model/day';
import { exactValue } from '../../model/figure';
import { figureOn, isUsable } from '../series-day';
import { freshReading, ownFigure } from './read-figures';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, joinOutcomes, quiet } from './rule-outcome';
import { cardOf, limitsFor } from './settle';

/** Where the share is printed; the page of the score first, by which the platform judges. */
const PAGES = ['qn.voc', 'sycm.service'] as const;

/** 旺旺响应慢: the share of talks answered within three minutes, or the mean seconds to an answer. */
export const a29: ShopRule = {
  id: 'A29',
  judge(context) {
    const limit = limitsFor(context, 'A29');
    const answered = PAGES.flatMap((page) => rateOn(context, page))[0];
    const rate = answered?.rate ?? null;
    const day = figureOn(context.series.resp_sec, context.day);
    const seconds = isUsable(day) ? day.value : null;
    if (rate === null && seconds === null) return quiet('A29', 'not-read');
    const slowRate = rate !== null && rate < limit('respRate');
    const slowSeconds = seconds !== null && seconds > limit('respSeconds');
    const today = dayOf(context.now);
    if (!slowRate && !slowSeconds)
      return joinOutcomes([today, context.day].map((one) => cleared('A29', context.shop, one)));
    const evidence: Evidence[] = [
      ...(slowRate ? [exactly('respRate', rate, 'percent')] : []),
      ...(slowSeconds ? [exactly('respSeconds', seconds, 'decimal', context.day)] : []),
    ];
    const place =
      slowRate && answered
        ? { page: answered.page, day: today }
        : ({ page: 'sycm.home', day: context.day } as const);
    return fired(cardOf('A29', context, { ...place, evidence }));
  },
};

function rateOn(
  context: RuleContext,
  page: (typeof PAGES)[number],
): { page: typeof page; rate: number }[] {
  const reading = freshReading(context, page);
  const rate = reading ? exactValue(ownFigure(reading, 'voc_resp_3min_rate')?.figure) : null;
  return rate === null ? [] : [{ page, rate }];
}
