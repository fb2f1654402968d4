import type { Period } from '../../model/scope';
import { daysIn } from '../meaning/period-of';

/** Whether two periods are the same days; what kind of span they are called may differ. */
export function isSamePeriod(one: Period, other: Period): boolean {
  const [days, others] = [daysIn(one), daysIn(other)];
  return one.kind === other.kind && days?.from === others?.from && days?.to === others?.to;
}
