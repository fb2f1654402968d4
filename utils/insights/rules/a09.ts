import { addDays, type Day } from '../../model/day';
import type { Series } from '../../model/series';
import { figureOn, isUsable } from '../series-day';
import { isOpenOn, LEAST_PAIRS, sumOn } from './row-days';
import type { ShopRule } from './rule-context';
import { exactly, quiet } from './rule-outcome';
import { cardOf, limitsFor, settle } from './settle';
import { channelRow, sourceRows } from './source-rows';

const WEEK = 7;

/**
 * 付费依赖: of a mean day's visitors, the share that paid traffic brought in the last seven days,
 * or its rise over the seven before. Both sides are the daily visitors of days that were read for
 * the shop and the paid channel; the week's own distinct visitors are another figure.
 */
export const a09: ShopRule = {
  id: 'A09',
  judge(context) {
    const { day } = context;
    const { uv } = context.series;
    const paid = channelRow(sourceRows(context), 'paid', day)?.series.uv;
    if (!paid || !uv) return quiet('A09', 'not-read');
    const days = daysRead(day, paid, uv);
    const earlier = daysRead(addDays(day, -WEEK), paid, uv);
    if (days.length < LEAST_PAIRS) return quiet('A09', 'too-little-data');
    const share = sumOn(paid, days) / sumOn(uv, days);
    const was = earlier.length < LEAST_PAIRS ? null : sumOn(paid, earlier) / sumOn(uv, earlier);
    const limit = limitsFor(context, 'A09');
    const card = cardOf('A09', context, {
      page: 'sycm.flow.shopsource',
      provisional: isOpenOn([paid, uv], days),
      evidence: [
        exactly('paidShare', share, 'percent'),
        ...(was === null
          ? []
          : [exactly('paidShareBefore', was, 'percent'), exactly('rise', share - was, 'points')]),
        exactly('daysRead', days.length, 'count'),
      ],
    });
    const high = share / limit('paidShare');
    const rise = was === null ? 0 : (share - was) / limit('paidRise');
    return settle(card, [Math.max(high, rise)]);
  },
};

/** The days of a week on which both were read and there was anybody to share. */
function daysRead(last: Day, paid: Series, all: Series): Day[] {
  return Array.from({ length: WEEK }, (_, i) => addDays(last, -i)).filter((day) => {
    const [part, whole] = [figureOn(paid, day), figureOn(all, day)];
    return isUsable(part) && isUsable(whole) && whole.value > 0;
  });
}
