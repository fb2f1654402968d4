import { addDays, type Day, daysBetween } from './calendar.ts';
import { between } from './random.ts';
import { happeningFactor, type Scenario } from './scenario.ts';
import { sourcesOf } from './traffic.ts';

/** Refunds of one payment day as they are known this morning. */
export interface RefundCohort {
  /** 分 refunded so far of what was paid that day */
  cents: number;
  orders: number;
  /** parcels signed for so far, and those of them that came back; null until three days old */
  signed: { parcels: number; returned: number } | null;
}

/**
 * Share of a day's refunds that is finished when 0, 1, 2 … days have passed: a third within two
 * days (not yet sent), the rest after the parcel arrived. The last of them on day 14.
 */
const FINISHED = [
  0.14, 0.27, 0.34, 0.4, 0.48, 0.58, 0.68, 0.77, 0.84, 0.89, 0.93, 0.96, 0.98, 0.99, 1,
];

const SIGNED_FROM = 3;

/** Days after which a payment day's refunds no longer change. */
export const REFUNDS_SETTLE_AFTER = FINISHED.length;

export function refundCohort(scenario: Scenario, day: Day): RefundCohort {
  const lag = daysBetween(day, scenario.today) - 1;
  const orders = finalOrders(scenario, day);
  return {
    cents: finishedCents(scenario, day, lag),
    orders: Math.round(orders * finished(lag)),
    signed: lag < SIGNED_FROM ? null : signedParcels(scenario, day, lag),
  };
}

/** 分 paid back on a day, whatever day the order was paid on: the other refund clock. */
export function refundedOn(scenario: Scenario, day: Day): number {
  let cents = 0;
  for (let lag = 0; lag < FINISHED.length; lag++) {
    const paid = addDays(day, -lag);
    cents += finishedCents(scenario, paid, lag) - finishedCents(scenario, paid, lag - 1);
  }
  return Math.round(cents * happeningFactor(scenario, day, 'refunds'));
}

function finishedCents(scenario: Scenario, day: Day, lag: number): number {
  return Math.round(finalCents(scenario, day) * finished(lag));
}

function finished(lag: number): number {
  return lag < 0 ? 0 : (FINISHED[lag] ?? 1);
}

/** Between 6 and 9 percent of the money of a day comes back in the end. */
function finalCents(scenario: Scenario, day: Day): number {
  const paid = sourcesOf(scenario, day).reduce((sum, source) => sum + source.cents, 0);
  return Math.round(paid * between(0.06, 0.09, scenario.seed, day, 'refund'));
}

function finalOrders(scenario: Scenario, day: Day): number {
  const buyers = sourcesOf(scenario, day).reduce((sum, source) => sum + source.buyers, 0);
  return Math.round(buyers * between(0.07, 0.1, scenario.seed, day, 'refund-orders'));
}

function signedParcels(scenario: Scenario, day: Day, lag: number): RefundCohort['signed'] {
  const buyers = sourcesOf(scenario, day).reduce((sum, source) => sum + source.buyers, 0);
  const arrived = Math.min(1, 0.55 + 0.1 * (lag - SIGNED_FROM));
  const parcels = Math.round(buyers * 0.97 * arrived);
  const returned = Math.round(finalOrders(scenario, day) * 0.6 * finished(lag) * arrived);
  return { parcels, returned: Math.min(parcels, returned) };
}
