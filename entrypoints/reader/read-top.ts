import { canSnapshot, sideOf } from '../../utils/model/page-id';
import { type Reading, stoppingTrouble } from '../../utils/model/reading';
import { ask, isExtensionGone, listen } from '../../utils/platform/messages';
import { type PageBridge, setPageBridge } from '../../utils/platform/page-bridge';
import { holdsFramedPage } from '../../utils/sites/framed-pages';
import { pageKind } from '../../utils/sites/page-kind';
import { isWorthAnotherTry } from './is-worth-another-try';
import { createLauncher, type Launcher } from './launcher';
import { type Notice, outcomeNotice, snapshotNotice, troubleNotice } from './notices';
import { startLoop } from './page-loop';
import type { Join, MarkReviews, ReaderParts } from './start-reader';

/** How long a click waits for a page that is still being filled in. */
const SETTLE_MS = 6000;

/**
 * Reads the page of the tab, hands every reading over and draws the launcher. All of it ends when
 * the background is gone, because the extension was updated or switched off.
 */
export function readTop(parts: ReaderParts): Join {
  let markReviews: MarkReviews | undefined;
  const show = (reading: Reading) => {
    bridge.reading = reading;
    for (const tell of bridge.onReading) tell(reading);
  };
  const loop = startLoop(parts, async (reading) => {
    if (isLeftToFrame(reading)) return true;
    show(reading);
    try {
      return await handOver(reading, launcher, markReviews);
    } catch {
      failed();
      return false;
    }
  });
  const bridge: PageBridge = {
    reading: null,
    current: async () => {
      if (bridge.reading && holdsFramedPage(document)) return bridge.reading;
      if (bridge.reading?.url !== location.href && !loop.signal.aborted) await nextReading(bridge);
      const reading = await loop.now();
      if (!reading || !isLeftToFrame(reading)) bridge.reading = reading;
      return bridge.reading;
    },
    onReading: new Set(),
    closePanel: null,
    onPanel: (open) => launcher.cover(open),
  };
  setPageBridge(bridge);
  const failed = () => {
    if (!isExtensionGone()) return launcher.notify('reader-failed');
    loop.end();
    launcher.notify('gone');
  };
  const launcher = createLauncher({
    openPanel: () => void ask('panel.open', {}).catch(failed),
    takeSnapshot: () => takeSnapshot(bridge, launcher).catch(failed),
  });
  const join: Join = ({ pages, reviews }) => {
    loop.add(pages);
    const marks = markReviews ? undefined : reviews?.marks(launcher.root, loop.signal);
    if (marks && reviews) markReviews = (judged) => marks.show(judged, reviews.rows(document));
  };
  join(parts);
  answerBackground(bridge, show);
  showLauncher(launcher).catch(failed);
  return join;
}

function answerBackground(bridge: PageBridge, show: (reading: Reading) => void): void {
  listen(async ({ type, data }) => {
    if (type === 'reading.current') return bridge.current();
    if (type !== 'reading.framed') throw new Error('refused: unknown message');
    show((data as { reading: Reading }).reading);
    return {};
  });
}

/** The page around a frame has no figures of its own, which is no trouble. */
function isLeftToFrame(reading: Reading): boolean {
  return stoppingTrouble(reading)?.why === 'no-figures' && holdsFramedPage(document);
}

/** Before the page has settled, so that the operator need not wait for it. */
async function showLauncher(launcher: Launcher, notice: Notice | null = null): Promise<void> {
  const settings = await ask('settings.get', {});
  launcher.show(settings.launcher, {
    snapshot: canSnapshot(pageKind(location.href)),
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

/**
 * What buyers see is kept only when the operator takes a snapshot; all else is recorded. False
 * when it could not be kept and is to be offered again.
 */
async function handOver(
  reading: Reading,
  launcher: Launcher,
  markReviews: MarkReviews | undefined,
): Promise<boolean> {
  if (sideOf(reading.page) === 'buyer') {
    await showLauncher(launcher, troubleNotice(reading));
    return true;
  }
  const { outcome, judged, settings } = await ask('reading.record', { reading });
  launcher.show(settings.launcher, {
    snapshot: canSnapshot(reading.page),
    notice: troubleNotice(reading) ?? outcomeNotice(outcome, reading),
  });
  if (settings.launcher && settings.flagReviews) markReviews?.(judged);
  return !isWorthAnotherTry(outcome);
}

async function takeSnapshot(bridge: PageBridge, launcher: Launcher): Promise<void> {
  const reading = await bridge.current();
  if (!reading) return launcher.notify('snapshot.not-an-item-page');
  const outcome = await ask('snapshot.store', { reading });
  launcher.notify(snapshotNotice(outcome));
  for (const tell of bridge.onReading) tell(reading);
}
