import { addDays, type Day } from '../../model/day';
import { exactValue } from '../../model/figure';
import type { Reading } from '../../model/reading';
import { figureOn, isUsable, mayChange } from '../series-day';
import { channelOf } from '../source-channels';
import { sum } from '../statistics';
import type { RuleContext, ShopRule } from './rule-context';
import { exactly, quiet } from './rule-outcome';
import { cardOf, limitsFor, settle } from './settle';

const WEEK = 7;
/** So many of the seven days must be read. */
const LEAST_DAYS = 5;

/**
 * 付费依赖: of a mean day's visitors, the share that paid traffic brought in the last seven days,
 * or its rise over the seven before. Paid traffic is the page's own line for all of it, because
 * visitors are never added up over sources; the shop's are those of the same days.
 */
export const a09: ShopRule = {
  id: 'A09',
  judge(context) {
    const { day } = context;
    const paid = paidVisitors(context);
    if (paid.size === 0) return quiet('A09', 'not-read');
    const week = weekShare(context, paid, day);
    const earlier = weekShare(context, paid, addDays(day, -WEEK));
    if (!week) return quiet('A09', 'too-little-data');
    const limit = limitsFor(context, 'A09');
    const rise = earlier ? week.share - earlier.share : null;
    const card = cardOf('A09', context, {
      page: 'sycm.flow.shopsource',
      provisional: week.open,
      evidence: [
        exactly('paidShare', week.share, 'percent'),
        ...(earlier && rise !== null
          ? [exactly('paidShareBefore', earlier.share, 'percent'), exactly('rise', rise, 'points')]
          : []),
        exactly('daysRead', week.days, 'count'),
      ],
    });
    const high = week.share / limit('paidShare');
    return settle(card, [Math.max(high, (rise ?? 0) / limit('paidRise'))]);
  },
};

/** Visitors by paid traffic on each day whose tree of sources was read. */
function paidVisitors({ readings }: RuleContext): ReadonlyMap<Day, number> {
  const days = new Map<Day, number>();
  for (const reading of readings('sycm.flow.shopsource')) {
    const { period, device } = reading.scope;
    if (period.kind !== 'day' || device !== 'all' || days.has(period.day)) continue;
    const visitors = paidIn(reading);
    if (visitors !== null) days.set(period.day, visitors);
  }
  return days;
}

function paidIn({ parts }: Reading): number | null {
  for (const part of parts) {
    const rows = part.kind === 'table' && !part.subject ? part.rows : [];
    const row = rows.find(({ subject }) => channelOf(subject.path ?? [subject.name]) === 'paid');
    const found = row?.figures.find(({ metric, suspect }) => metric === 'uv' && !suspect?.length);
    if (found) return exactValue(found.figure);
  }
  return null;
}

function weekShare({ series }: RuleContext, paid: ReadonlyMap<Day, number>, last: Day) {
  const days = Array.from({ length: WEEK }, (_, i) => addDays(last, -i)).flatMap((day) => {
    const [part, whole] = [paid.get(day), figureOn(series.uv, day)];
    return part !== undefined && isUsable(whole) && whole.value > 0 ? [{ part, whole }] : [];
  });
  if (days.length < LEAST_DAYS) return null;
  return {
    share: sum(days.map(({ part }) => part)) / sum(days.map(({ whole }) => whole.value)),
    days: days.length,
    open: days.some(({ whole }) => mayChange(whole)),
  };
}
