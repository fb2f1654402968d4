import type { Asker, Handlers } from '../../utils/jobs/answer-message';
import type { Morning } from '../../utils/jobs/morning';
import { bringInto, readerOf, tellPageAround } from '../../utils/jobs/page-tabs';
import { taughtAt } from '../../utils/jobs/teaching';
import type { EarlyMessage } from '../../utils/model/early-schemas';
import { partOf, type Reading } from '../../utils/model/reading';
import type { ReviewFlag } from '../../utils/model/review';
import { keepLearned, loadLearned } from '../../utils/platform/learned-storage';
import { loadSettings } from '../../utils/platform/settings-storage';
import type { Database } from '../../utils/store/database';

/** Messages of a page that is being read: what they need is loaded when the worker wakes. */
export function earlyHandlers(db: Database, morning: Morning): Pick<Handlers, EarlyMessage> {
  return {
    'page.claimed': async ({ page, url }, from) => {
      // The reader does not wait for the database; what was taught makes it look once more.
      const [injected] = await Promise.all([readerOf(page, url, from), bringTaught(db, from)]);
      return { injected };
    },
    'reading.record': async ({ reading }, from) => {
      const [outcome, settings] = await Promise.all([
        morning.record(reading, from.url),
        loadSettings(),
      ]);
      await tellPageAround(reading, from);
      return { outcome, flags: await flags(db, reading, from), settings };
    },
    'learned.get': ({ page }) => loadLearned(page),
    'learned.keep': async ({ page, learned }) => {
      await keepLearned(page, learned);
      return { kept: true };
    },
  };
}

/** Only pages where something was taught carry the reader of it. */
async function bringTaught(db: Database, from: Asker): Promise<void> {
  if ((await taughtAt(db, from.url)).length > 0)
    await bringInto(from.tabId, 'taught-reader', from.frameId);
}

/** The words by which reviews are judged are loaded with the first review. */
async function flags(db: Database, reading: Reading, from: Asker): Promise<ReviewFlag[]> {
  if (!partOf(reading, 'reviews')) return [];
  const { flagReviews } = await import('../../utils/jobs/flag-reviews');
  return flagReviews(db, reading, from);
}
