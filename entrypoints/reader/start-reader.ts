import type { Reading } from '../../utils/model/reading';
import { ask, isExtensionGone, listen } from '../../utils/platform/messages';
import { type PageBridge, pageBridge, setPageBridge } from '../../utils/platform/page-bridge';
import { pageAt } from '../../utils/sites/page-addresses';
import { reviewRowElements } from '../../utils/sites/qianniu/review-row-elements';
import { readPage, readPageInSlices } from '../../utils/sites/read-page';
import { watchPage } from '../../utils/sites/watch-page';
import { createLauncher, type Launcher } from './launcher';
import { type Notice, outcomeNotice, snapshotNotice, troubleNotice } from './notices';

/** How long a click waits for a page that is still being filled in. */
const SETTLE_MS = 6000;

/**
 * Reads the page whenever it has settled or changed and hands every reading over. Starting twice
 * in one page does nothing. All of it ends when the background is gone, because the extension was
 * updated or switched off.
 */
export function startReader(): void {
  if (pageBridge()) return;
  const ending = new AbortController();
  const { signal } = ending;
  const bridge: PageBridge = {
    reading: null,
    current: async () => {
      if (bridge.reading?.url !== location.href) await nextReading(bridge);
      bridge.reading = readPage(document, location.href, Date.now());
      return bridge.reading;
    },
    onReading: new Set(),
    closePanel: null,
    onPanel: (open) => launcher.cover(open),
  };
  setPageBridge(bridge);

  const failed = () => {
    if (!isExtensionGone()) return launcher.notify('reader-failed');
    ending.abort();
    launcher.notify('gone');
  };
  const launcher = createLauncher({
    signal,
    openPanel: () => void ask('panel.open', {}).catch(failed),
    takeSnapshot: () => takeSnapshot(bridge, launcher).catch(failed),
  });
  listen(async (envelope) => {
    if (envelope.type !== 'reading.current') throw new Error('refused: unknown message');
    return bridge.current();
  });
  showLauncher(launcher).catch(failed);
  watchPage({
    document,
    read: () => readPageInSlices(document, location.href, Date.now(), signal),
    signal,
    onReading: (reading) => {
      bridge.reading = reading;
      for (const tell of bridge.onReading) tell(reading);
      handOver(reading, launcher).catch(failed);
    },
  });
}

/** Before the page has settled, so that the operator need not wait for it. */
async function showLauncher(launcher: Launcher, notice: Notice | null = null): Promise<void> {
  const settings = await ask('settings.get', {});
  launcher.show(settings.launcher, {
    snapshot: pageAt(location.href) === 'tb.item',
    notice,
  });
}

/** Resolves with the next reading, or when a page that never settles has been waited for. */
function nextReading(bridge: PageBridge): Promise<void> {
  return new Promise((done) => {
    const settled = () => {
      bridge.onReading.delete(settled);
      clearTimeout(timer);
      done();
    };
    const timer = setTimeout(settled, SETTLE_MS);
    bridge.onReading.add(settled);
  });
}

/** An item's page is kept only when the operator takes a snapshot; all else is recorded. */
async function handOver(reading: Reading, launcher: Launcher): Promise<void> {
  if (reading.page === 'tb.item') return showLauncher(launcher, troubleNotice(reading));
  const { outcome, judged, settings } = await ask('reading.record', { reading });
  launcher.show(settings.launcher, {
    snapshot: false,
    notice: troubleNotice(reading) ?? outcomeNotice(outcome),
  });
  if (settings.launcher && settings.flagReviews)
    launcher.markReviews(judged, reviewRowElements(document));
}

async function takeSnapshot(bridge: PageBridge, launcher: Launcher): Promise<void> {
  const reading = await bridge.current();
  if (!reading) return launcher.notify('snapshot.not-an-item-page');
  const outcome = await ask('snapshot.store', { reading });
  launcher.notify(snapshotNotice(outcome));
  for (const tell of bridge.onReading) tell(reading);
}
