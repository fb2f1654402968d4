import { createMorning, type Morning } from '../../../utils/jobs/morning';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import type { TodaySnapshot } from '../../../utils/model/today';
import type { Database } from '../../../utils/store/database';

/** The background's line over a database, by a clock of the test's own; it keeps its picture of today. */
export function testMorning(db: Database, now: () => number): Morning {
  let shown: TodaySnapshot | null = null;
  return createMorning({
    db,
    now,
    reader: '0.1.0',
    settings: async () => DEFAULT_SETTINGS,
    last: async () => shown,
    show: async (today) => {
      shown = today;
    },
  });
}
