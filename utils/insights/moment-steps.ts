import type { ActivityMoment } from '../model/activity';
import { DAY_LENGTH, HOUR } from '../model/day';
import type { MomentStep } from '../model/reminder';

/** Materials, stock and prices are gone through so long before the start (domain notes §9.2). */
const CHECK_BEFORE = 48 * HOUR;

/** When a moment of an activity is to be told (domain notes §9.2), earliest first. */
export function momentSteps(moment: ActivityMoment): MomentStep[] {
  const { at } = moment;
  const step = (lead: MomentStep['lead'], from: number, until: number): MomentStep => ({
    moment,
    lead,
    at: from,
    until,
  });
  switch (moment.what) {
    case 'sign-up-ends':
      return [
        step('T-7d', at - 7 * DAY_LENGTH, at - 3 * DAY_LENGTH),
        step('T-3d', at - 3 * DAY_LENGTH, at - DAY_LENGTH),
        step('T-24h', at - DAY_LENGTH, at),
      ];
    case 'material':
    case 'stock':
      return [step('T-24h', at - DAY_LENGTH, at)];
    case 'starts':
      return [step('T-48h', at - CHECK_BEFORE, at), step('T', at, at + DAY_LENGTH)];
    case 'ends':
      return [step('T', at, at + DAY_LENGTH)];
    case 'review':
      return [step('T+1', at, at + 7 * DAY_LENGTH)];
  }
}
