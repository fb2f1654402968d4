import { canSnapshot, sideOf } from '../../utils/model/page-id';
import { partOf, type Reading, stoppingTrouble } from '../../utils/model/reading';
import type { ReviewFlag } from '../../utils/model/review';
import { ask, isExtensionGone, listen } from '../../utils/platform/messages';
import { type PageBridge, setPageBridge } from '../../utils/platform/page-bridge';
import { holdsFramedPage } from '../../utils/sites/framed-pages';
import { pageKind } from '../../utils/sites/page-kind';
import { reviewPlaces } from '../../utils/sites/reading-region';
import { isWorthAnotherTry } from './is-worth-another-try';
import { createLauncher, type Launcher } from './launcher';
import { type Notice, outcomeNotice, snapshotNotice, troubleNotice } from './notices';
import { startLoop } from './page-loop';
import type { Join, ReaderParts } from './start-reader';

/** How long a click waits for a page that is still being filled in. */
const SETTLE_MS = 6000;

/**
 * Reads the page of the tab, hands every reading over and draws the launcher. All of it ends when
 * the background is gone, because the extension was updated or switched off.
 */
export function readTop(parts: ReaderParts): Join {
  const show = (reading: Reading) => {
    bridge.reading = reading;
    for (const tell of bridge.onReading) tell(reading);
  };
  let offered: Reading | undefined;
  const offer = async (reading: Reading) => {
    if (isLeftToFrame(reading)) return true;
    offered = reading;
    show(reading);
    try {
      const { kept, flags } = await handOver(reading, launcher);
      // An answer that comes late speaks of rows that may be gone.
      if (offered === reading) bridge.marks?.show(flags, reviewPlaces(reading));
      return kept;
    } catch {
      failed();
      return false;
    }
  };
  const loop = startLoop(parts, offer, (reading) => bridge.marks?.follow(reviewPlaces(reading)));
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
    ground: () => ({ root: launcher.root, signal: loop.signal }),
    marks: null,
  };
  setPageBridge(bridge);
  const failed = () => {
    if (!isExtensionGone()) return launcher.notify('reader-failed');
    loop.end();
    launcher.notify('gone');
  };
  const launcher = createLauncher({
    openPanel: (beside) => {
      const inPage = () => ask('panel.open', {});
      // A browser that refuses the one beside still has the one in the page.
      void (beside ? ask('panel.beside', {}).catch(inPage) : inPage()).catch(failed);
    },
    takeSnapshot: () => takeSnapshot(bridge, launcher).catch(failed),
  });
  answerBackground(bridge, show);
  showLauncher(launcher).catch(failed);
  return ({ pages }) => loop.add(pages);
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
    beside: settings.panel === 'side',
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
 * What buyers see is kept only when the operator takes a snapshot; all else is recorded. `kept` is
 * false when it could not be and is to be offered again.
 */
async function handOver(
  reading: Reading,
  launcher: Launcher,
): Promise<{ kept: boolean; flags: ReviewFlag[] }> {
  if (sideOf(reading.page) === 'buyer') {
    await showLauncher(launcher, troubleNotice(reading));
    const flags = partOf(reading, 'reviews') ? await ask('review.flag', { reading }) : [];
    return { kept: true, flags };
  }
  const { outcome, flags, settings } = await ask('reading.record', { reading });
  launcher.show(settings.launcher, {
    snapshot: canSnapshot(reading.page),
    beside: settings.panel === 'side',
    notice: troubleNotice(reading) ?? outcomeNotice(outcome, reading),
  });
  return { kept: !isWorthAnotherTry(outcome), flags };
}

async function takeSnapshot(bridge: PageBridge, launcher: Launcher): Promise<void> {
  const reading = await bridge.current();
  if (!reading) return launcher.notify('snapshot.not-an-item-page');
  const outcome = await ask('snapshot.store', { reading });
  launcher.notify(snapshotNotice(outcome));
  for (const tell of bridge.onReading) tell(reading);
}
