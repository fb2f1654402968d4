import type { Handlers } from '../../utils/jobs/answer-message';
import { boardView, listBoards } from '../../utils/jobs/board-desk';
import { compareRivals } from '../../utils/jobs/compare-desk';
import type { Morning } from '../../utils/jobs/morning';
import { addressesOf, listNotes, rivalView } from '../../utils/jobs/rival-desk';
import { titleWordLooks } from '../../utils/jobs/title-desk';
import { eventStudy, watchedWords } from '../../utils/jobs/watch-desk';
import type { RIVAL_SCHEMAS } from '../../utils/model/rival-schemas';
import { openTab } from '../../utils/platform/tabs';
import type { Database } from '../../utils/store/database';
import { keepWatched } from '../../utils/store/unwatched';

/** The rival desk's messages and the jobs that answer them. */
export function rivalHandlers(
  db: Database,
  morning: Morning,
): Pick<Handlers, keyof typeof RIVAL_SCHEMAS> {
  return {
    'board.list': () => listBoards(db),
    'board.get': ({ board }) => boardView(db, board),
    'rival.get': ({ item }) => rivalView(db, item, Date.now()),
    'rival.compare': ({ items }) => compareRivals(db, items, Date.now()),
    'rival.notes': () => listNotes(db),
    'rival.watch': async ({ item, on }) => {
      await morning.write(() => keepWatched(db, item, on));
      return {};
    },
    'rival.open': async ({ items }) => {
      const addresses = await addressesOf(db, items);
      for (const address of addresses) await openTab(address);
      return { opened: addresses.length };
    },
    'rival.event': async ({ item, before, shop, subject }) => {
      await morning.settled();
      return eventStudy(db, { item, before, shop, subject }, Date.now());
    },
    'keyword.watch': async ({ shop }) => {
      await morning.settled();
      return watchedWords(db, shop, Date.now());
    },
    'title.looks': () => titleWordLooks(db, Date.now()),
  };
}
