import { dayOf, type Instant } from '../../model/day';
import type { Scope } from '../../model/scope';

/** The scope of pages that show how things stand now, whatever the device of a buyer was. */
export function liveScope(now: Instant): Scope {
  return { period: { kind: 'live', day: dayOf(now) }, device: 'all' };
}
