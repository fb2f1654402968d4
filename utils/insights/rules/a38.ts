import { addDays, dayOf } from '../../model/day';
import { exactValue, type Figure } from '../../model/figure';
import type { ActivityRow } from '../../model/reading';
import { rowSubject } from '../../model/series-subject';
import { hintedPrice } from '../hinted-price';
import { endOf, type SeenActivity, seenActivities } from './activity-rows';
import { standingNow } from './live-pages';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, shortName } from './settle';
import { weightiest } from './weightiest';

/** 活动价冲突: a planned price above the lowest of the last thirty days, or above what the page demands. */
export const a38: ShopRule = {
  id: 'A38',
  judge(context) {
    const running = seenActivities(context).filter(
      (activity) => (endOf(activity) ?? Number.POSITIVE_INFINITY) >= context.now,
    );
    const planned = running.flatMap((activity) =>
      activity.items.map((item) => ({ activity, item })),
    );
    if (planned.length === 0) return quiet('A38', 'not-read');
    const lowest = lowestPrices(context);
    const outcomes = planned.map((one) => judgeItem(context, one, lowest));
    return standingNow(weightiest('A38', outcomes), context);
  },
};

interface Planned {
  activity: SeenActivity;
  item: ActivityRow['items'][number];
}

interface Lowest {
  price: number;
  readAt: number;
}

function judgeItem(
  context: RuleContext,
  { activity, item }: Planned,
  lowest: ReadonlyMap<string, Lowest>,
): RuleOutcome {
  const subject = rowSubject(context.shop, item.subject);
  const price = exactValue(item.prices.find(({ kind }) => kind === 'shown')?.figure);
  const hint = hintedPrice(item.texts);
  const known = lowest.get(subject);
  const least = Math.min(
    hint ?? Number.POSITIVE_INFINITY,
    known?.price ?? Number.POSITIVE_INFINITY,
  );
  if (price === null || !Number.isFinite(least)) return quiet('A38', 'too-little-data');
  const above = limitsFor(context, 'A38', subject)('priceAbove');
  const today = dayOf(context.now);
  // whole cents, so that 100.10 − 100.00 is not a hair under ten
  if (Math.round((price - least) * 100) <= above * 100) return cleared('A38', subject, today);
  return fired(
    cardOf('A38', context, {
      subject,
      subjectName: shortName(item.subject.name, 40),
      page: 'qn.activity',
      day: today,
      evidence: [
        { label: 'activity', text: shortName(activity.name, 40), readAt: activity.readAt },
        exactly('plannedPrice', price, 'CNY'),
        ...(hint === null ? [] : [exactly('demandedPrice', hint, 'CNY')]),
        ...(known
          ? [
              {
                ...exactly('lowestPrice', known.price, 'CNY', dayOf(known.readAt)),
                readAt: known.readAt,
              },
            ]
          : []),
      ],
    }),
  );
}

/** The lowest price at which each item stood on the shelf in the last thirty days, as far as it was read. */
function lowestPrices(context: RuleContext): ReadonlyMap<string, Lowest> {
  const from = addDays(context.day, -29);
  const found = new Map<string, Lowest>();
  for (const { parts, takenAt } of context.readings('qn.items'))
    for (const part of parts) {
      const rows = part.kind === 'table' && dayOf(takenAt) >= from ? part.rows : [];
      for (const { subject, figures } of rows) {
        const price = lowOf(figures.find(({ metric }) => metric === 'shelf_price')?.figure);
        const key = rowSubject(context.shop, subject);
        const known = found.get(key);
        if (price !== null && price < (known?.price ?? Number.POSITIVE_INFINITY))
          found.set(key, { price, readAt: takenAt });
      }
    }
  return found;
}

/** A span of variants' prices begins with the lowest. */
function lowOf(figure: Figure | undefined): number | null {
  if (figure?.kind === 'range') return figure.low;
  return exactValue(figure);
}
