import type { Reading } from '../../utils/model/reading';
import { PageMemory } from '../../utils/sites/learned/page-memory';
import { readPages } from '../../utils/sites/read-pages';
import { PAGES } from '../../utils/sites/registry';
import { finishInSlices } from '../../utils/sites/steps';
import { watchPage } from '../../utils/sites/watch-page';

// The watch as the extension starts it, with what it says kept in a list for the test.
const ending = new AbortController();
const readings: Reading[] = [];
const store = { isOpen: true };
Object.assign(globalThis, { readings, store, endWatch: () => ending.abort() });
const memory = new PageMemory();
watchPage({
  document,
  memory,
  read: async () =>
    (await finishInSlices(
      readPages(PAGES, document, location.href, Date.now(), memory),
      4,
      ending.signal,
    )) ?? null,
  onReading: async (reading) => {
    readings.push(reading);
    return store.isOpen;
  },
  signal: ending.signal,
});
