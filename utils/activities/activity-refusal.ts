import type { ActivityDraft, ActivityRefusal, ActivityTimes } from '../model/activity';
import { DAY_LENGTH } from '../model/day';

/** A longer one is no activity but the way the shop sells; nothing could be measured of it. */
export const MOST_ACTIVITY_DAYS = 120;

/** Why a draft cannot stand in the ledger; null where it can. `page` are the times a page gives. */
export function activityRefusal(
  { name, times }: Pick<ActivityDraft, 'name' | 'times'>,
  page: ActivityTimes = {},
): ActivityRefusal | null {
  if (name.trim() === '') return 'no-name';
  const { signUpFrom, signUpBy, warmUpFrom, from, to } = { ...page, ...times };
  if (from === undefined && signUpBy === undefined) return 'no-times';
  const inOrder = [
    [signUpFrom, signUpBy],
    [warmUpFrom, from],
    [from, to],
  ].every(([first, second]) => first === undefined || second === undefined || first <= second);
  if (!inOrder) return 'order';
  const isLong =
    from !== undefined && to !== undefined && to - from > MOST_ACTIVITY_DAYS * DAY_LENGTH;
  return isLong ? 'long' : null;
}
