import type { Activity, ActivityMoment } from '../model/activity';
import { addDays, dayOf, HOUR, type Instant, startOfDay } from '../model/day';

/** The morning hour at which the day after an activity is looked back. */
const REVIEW_HOUR = 9;
/**
 * The moments of an activity, those that are past included. Registration counts while it is open
 * and nothing that was read speaks against it; what comes later, once the shop takes part.
 */
export function momentsOf(activity: Activity): ActivityMoment[] {
  const { id, name, shop, times, group } = activity;
  const moment = (what: ActivityMoment['what'], at: Instant | undefined): ActivityMoment[] =>
    at === undefined ? [] : [{ activity: id, name, shop, what, at }];
  if (group === 'message') return [];
  const later = [
    ...moment('material', times.materialBy),
    ...moment('stock', times.stockBy),
    ...moment('starts', times.from),
    ...moment('ends', times.to),
    ...moment('review', reviewAt(times.to)),
  ];
  return [
    ...(canSignUp(activity) ? moment('sign-up-ends', times.signUpBy) : []),
    ...(activity.joins === true ? later : []),
  ];
}

/** Whether something can still be handed in, as far as is known; the page's own word on a gate counts. */
export function canSignUp({ joins, standing, gates }: Activity): boolean {
  const isDecided = standing === 'in' || standing === 'out' || standing === 'refused';
  if (joins === false || isDecided) return false;
  return gates.every(({ verdict, by }) => !(verdict === 'missed' && by === 'page'));
}

/** T+1: nine o'clock on the morning after the last day. */
export function reviewAt(to: Instant | undefined): Instant | undefined {
  return to === undefined ? undefined : startOfDay(addDays(dayOf(to), 1)) + REVIEW_HOUR * HOUR;
}
