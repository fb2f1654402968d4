import { sideOf } from '../../utils/model/page-id';
import type { Reading } from '../../utils/model/reading';
import type { JudgedReview } from '../../utils/model/review';
import { ask, isExtensionGone, listen } from '../../utils/platform/messages';
import { type PageBridge, pageBridge, setPageBridge } from '../../utils/platform/page-bridge';
import type { PageDefinition } from '../../utils/sites/page';
import { pageAt } from '../../utils/sites/page-addresses';
import { readPages } from '../../utils/sites/read-pages';
import { finish, finishInSlices } from '../../utils/sites/steps';
import { watchPage } from '../../utils/sites/watch-page';
import { createLauncher, type Launcher } from './launcher';
import { type Notice, outcomeNotice, snapshotNotice, troubleNotice } from './notices';
import type { ReviewMarks } from './review-marks';

/** How long a click waits for a page that is still being filled in. */
const SETTLE_MS = 6000;

/** The page is never held up for longer than half a frame. */
const SLICE_MS = 8;

export interface ReaderParts {
  pages: readonly PageDefinition[];
  /** where the family has a page of reviews: its rows by their keys, and marks beside them */
  reviews?: {
    rows: (document: Document) => Map<string, Element>;
    marks: (root: ShadowRoot, signal: AbortSignal) => ReviewMarks;
  };
}

/**
 * Reads the page whenever it has settled or changed and hands every reading over. Starting twice
 * in one page does nothing. All of it ends when the background is gone, because the extension was
 * updated or switched off.
 */
export function startReader({ pages, reviews }: ReaderParts): void {
  if (pageBridge()) return;
  const ending = new AbortController();
  const { signal } = ending;
  const steps = () => readPages(pages, document, location.href, Date.now());
  const bridge: PageBridge = {
    reading: null,
    current: async () => {
      if (bridge.reading?.url !== location.href) await nextReading(bridge);
      bridge.reading = finish(steps());
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
    openPanel: () => void ask('panel.open', {}).catch(failed),
    takeSnapshot: () => takeSnapshot(bridge, launcher).catch(failed),
  });
  const marks = reviews?.marks(launcher.root, signal);
  const markReviews =
    marks && reviews && ((judged: JudgedReview[]) => marks.show(judged, reviews.rows(document)));
  listen(async (envelope) => {
    if (envelope.type !== 'reading.current') throw new Error('refused: unknown message');
    return bridge.current();
  });
  showLauncher(launcher).catch(failed);
  watchPage({
    document,
    read: async () => (await finishInSlices(steps(), SLICE_MS, signal)) ?? null,
    signal,
    onReading: (reading) => {
      bridge.reading = reading;
      for (const tell of bridge.onReading) tell(reading);
      handOver(reading, launcher, markReviews).catch(failed);
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

/** What buyers see is kept only when the operator takes a snapshot; all else is recorded. */
async function handOver(
  reading: Reading,
  launcher: Launcher,
  markReviews: ((judged: JudgedReview[]) => void) | undefined,
): Promise<void> {
  if (sideOf(reading.page) === 'buyer') return showLauncher(launcher, troubleNotice(reading));
  const { outcome, judged, settings } = await ask('reading.record', { reading });
  launcher.show(settings.launcher, {
    snapshot: false,
    notice: troubleNotice(reading) ?? outcomeNotice(outcome),
  });
  if (settings.launcher && settings.flagReviews) markReviews?.(judged);
}

async function takeSnapshot(bridge: PageBridge, launcher: Launcher): Promise<void> {
  const reading = await bridge.current();
  if (!reading) return launcher.notify('snapshot.not-an-item-page');
  const outcome = await ask('snapshot.store', { reading });
  launcher.notify(snapshotNotice(outcome));
  for (const tell of bridge.onReading) tell(reading);
}
