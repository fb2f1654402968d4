import { type Day, dayOf } from '../model/day';
import type { PageStatus } from '../model/today';
import type { Look } from '../store/database';
import { EXPECTED_PAGES } from './remember-look';

/**
 * The pages of the morning as they stand today: every page kind of every shop that was ever read,
 * and each expected page that was never read at all.
 */
export function pageStatuses(looks: readonly Look[], today: Day): PageStatus[] {
  return EXPECTED_PAGES.flatMap(({ page, url }): PageStatus[] => {
    const known = looks.filter((look) => look.page === page);
    const ofShops = known.filter(({ shopName }) => shopName !== undefined);
    // A slider or a login wall names no shop: it speaks of every shop that is known.
    const stopped = known.find(({ shopName }) => shopName === undefined);
    if (ofShops.length > 0)
      return ofShops.map((look) => withTrouble(statusOf(look, today), look, stopped));
    if (stopped) return [statusOf(stopped, today)];
    return [{ page, url, readAt: null, figures: 0, unread: 0 }];
  });
}

/** What stopped a later look at a page without a shop's name belongs to the shop's own row. */
function withTrouble(status: PageStatus, look: Look, stopped: Look | undefined): PageStatus {
  const isLater = stopped?.trouble !== undefined && stopped.lookedAt > look.lookedAt;
  return isLater ? { ...status, trouble: stopped.trouble } : status;
}

/** Yesterday's look says nothing about today. */
function statusOf({ key: _, lookedAt: _at, ...look }: Look, today: Day): PageStatus {
  if (look.readAt !== null && dayOf(look.readAt) === today) return look;
  const { day: _day, trouble, ...rest } = look;
  return { ...rest, readAt: null, figures: 0, unread: 0, ...(trouble && { trouble }) };
}
