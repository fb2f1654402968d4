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
    if (known.length === 0) return [{ page, url, readAt: null, figures: 0, unread: 0 }];
    return known.map((look) => statusOf(look, today));
  });
}

/** Yesterday's look says nothing about today. */
function statusOf({ key: _, ...look }: Look, today: Day): PageStatus {
  if (look.readAt !== null && dayOf(look.readAt) === today) return look;
  const { day: _day, trouble, ...rest } = look;
  return { ...rest, readAt: null, figures: 0, unread: 0, ...(trouble && { trouble }) };
}
