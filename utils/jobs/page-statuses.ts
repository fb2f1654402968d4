import { dueMinute } from '../insights/timetable';
import { TIMETABLE_PAGES, type TimetablePage } from '../insights/timetable-pages';
import { type Day, dayOf } from '../model/day';
import type { Settings } from '../model/settings';
import type { PageStatus } from '../model/today';
import type { Look } from '../store/database';

/**
 * The pages of the morning as they stand today, in the order of the timetable: every page kind of
 * every shop that was ever read, and each page expected of everybody that was never read at all.
 * Parts of the morning that are switched off are left out.
 */
export function pageStatuses(looks: readonly Look[], settings: Settings, today: Day): PageStatus[] {
  return TIMETABLE_PAGES.filter(({ desk }) => settings.timetable[desk].on).flatMap((expected) => {
    const place = { ...expected, due: dueMinute(expected.desk, settings) };
    const known = looks.filter(({ page }) => page === expected.page);
    const used = known.filter(({ readAt }) => readAt !== null);
    if (expected.always) return statusesOf(place, known, today);
    const stopped = known.filter(({ shopName }) => shopName === undefined);
    return used.length > 0 ? statusesOf(place, [...new Set([...used, ...stopped])], today) : [];
  });
}

interface Place extends TimetablePage {
  due: number;
}

function statusesOf(place: Place, known: readonly Look[], today: Day): PageStatus[] {
  const ofShops = known.filter(({ shopName }) => shopName !== undefined);
  // A slider or a login wall names no shop: it speaks of every shop that is known.
  const stopped = known.find(({ shopName }) => shopName === undefined);
  if (ofShops.length > 0)
    return ofShops.map((look) => withTrouble(statusOf(place, look, today), look, stopped));
  if (stopped) return [statusOf(place, stopped, today)];
  const { page, url, desk, due } = place;
  return [{ page, url, desk, due, readAt: null, figures: 0, unread: 0 }];
}

/** What stopped a later look at a page without a shop's name belongs to the shop's own row. */
function withTrouble(status: PageStatus, look: Look, stopped: Look | undefined): PageStatus {
  const isLater = stopped?.trouble !== undefined && stopped.lookedAt > look.lookedAt;
  return isLater ? { ...status, trouble: stopped.trouble } : status;
}

/**
 * Yesterday's look says nothing about today. The address is the timetable's: the one that was
 * looked at last may ask for a day long past.
 */
function statusOf({ url, desk, due }: Place, seen: Look, today: Day): PageStatus {
  const { key: _, lookedAt: _at, ...look } = { ...seen, url, desk, due };
  if (look.readAt !== null && dayOf(look.readAt) === today) return look;
  const { day: _day, trouble, ...rest } = look;
  return { ...rest, readAt: null, figures: 0, unread: 0, ...(trouble && { trouble }) };
}
