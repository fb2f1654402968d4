import { addDays, dayOf, type Instant } from '../../model/day';
import type { Reading } from '../../model/reading';
import type { Period } from '../../model/scope';
import type { TaughtPlace } from '../../model/taught';
import { daysIn } from '../meaning/period-of';
import { chosenPeriod, printedPeriod } from './printed-period';

/**
 * Gives a page that no reader knows the shop and the period that the operator named. A page whose
 * own date control is set to other days is of no known period: it may have been turned back.
 */
export function placeReading(reading: Reading, document: Document, place: TaughtPlace): Reading {
  const { takenAt } = reading;
  const url = new URL(reading.url);
  const said = saidPeriod(place, takenAt) ?? printedPeriod(document, url, takenAt);
  const chosen = chosenPeriod(document, url, takenAt);
  const differs = chosen !== null && place.period !== 'unknown' && !isSamePeriod(said, chosen);
  const period: Period = differs ? { kind: 'unknown' } : said;
  const detail = differs ? 'the page is set to other days' : 'no day is known';
  return {
    ...reading,
    shop: { name: place.shop },
    scope: { period, device: 'all' },
    trouble: [
      ...reading.trouble,
      ...(period.kind === 'unknown'
        ? [{ field: 'scope', why: 'scope-unknown', detail } as const]
        : []),
    ],
  };
}

/** null where the page itself has to say. */
function saidPeriod({ period }: TaughtPlace, takenAt: Instant): Period | null {
  const today = dayOf(takenAt);
  switch (period) {
    case 'yesterday':
      return { kind: 'day', day: addDays(today, -1) };
    case 'today':
      return { kind: 'live', day: today };
    case 'unknown':
      return { kind: 'unknown' };
    default:
      return null;
  }
}

function isSamePeriod(one: Period, other: Period): boolean {
  const [a, b] = [daysIn(one), daysIn(other)];
  return one.kind === other.kind && a?.from === b?.from && a?.to === b?.to;
}
