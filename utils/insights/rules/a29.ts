import type { Evidence } from '../../model/alert';
import { dayOf } from '../../model/day';
import { exactValue } from '../../model/figure';
import { figureOn, isUsable } from '../series-day';
import { freshReading, ownFigure } from './read-figures';
import type { ShopRule } from './rule-context';
import { cleared, exactly, fired, joinOutcomes, quiet } from './rule-outcome';
import { cardOf, limitsFor } from './settle';

/** 旺旺响应慢: the share of talks answered within three minutes, or the mean seconds to an answer. */
export const a29: ShopRule = {
  id: 'A29',
  judge(context) {
    const limit = limitsFor(context, 'A29');
    const voc = freshReading(context, 'qn.voc');
    const rate = voc ? exactValue(ownFigure(voc, 'voc_resp_3min_rate')?.figure) : null;
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
    const place = slowRate
      ? ({ page: 'qn.voc', day: today } as const)
      : ({ page: 'sycm.home', day: context.day } as const);
    return fired(cardOf('A29', context, { ...place, evidence }));
  },
};
