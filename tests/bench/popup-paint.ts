import type { BenchBrowser } from './bench-browser.ts';
import { evaluateInTarget } from './target-session.ts';
import { pause } from './wait-until.ts';

/** Long enough for a popup to be painted even on a busy machine; nobody asks it anything before. */
const PAINT_TIME = 1200;

interface Painted {
  /** milliseconds since the epoch */
  at: number | null;
  alerts: number;
}

/**
 * Milliseconds from the click on an extension's icon until its popup has painted the largest
 * thing that it shows, by Chromium's own paint record, which is read afterwards. Throws where the
 * popup shows fewer alerts than `alerts`.
 */
export async function popupPaint(
  { session }: BenchBrowser,
  id: string,
  alerts: number,
): Promise<number> {
  const targetId = await tabInFront(session);
  const clicked = performance.timeOrigin + performance.now();
  await session.send('Extensions.triggerAction', { id, targetId });
  await pause(PAINT_TIME);
  const popup = await popupTarget(session, id);
  try {
    const painted = await evaluateInTarget<Painted>(session, popup, `(${readPaint})()`);
    if (painted.at === null) throw new Error('the popup was never painted');
    if (painted.alerts < alerts)
      throw new Error(`the popup shows ${painted.alerts} of ${alerts} alerts`);
    return painted.at - clicked;
  } finally {
    await session.send('Target.closeTarget', { targetId: popup });
    await pause(300);
  }
}

/** Runs in the popup. What the operator would wait for is the last of the largest paints. */
function readPaint(): Promise<{ at: number | null; alerts: number }> {
  return new Promise((resolve) => {
    const tell = (entries: PerformanceEntry[]) => {
      const start = entries.at(-1)?.startTime;
      resolve({
        at: start === undefined ? null : performance.timeOrigin + start,
        alerts: document.querySelectorAll('.alert').length,
      });
    };
    new PerformanceObserver((list) => tell(list.getEntries())).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    setTimeout(() => tell([]), 1000);
  });
}

async function tabInFront(session: BenchBrowser['session']): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', {
    filter: [{ type: 'tab', exclude: false }],
  });
  const tab = targetInfos.find(({ url }) => url.startsWith('data:'));
  if (!tab) throw new Error('there is no tab to click in');
  return tab.targetId;
}

async function popupTarget(session: BenchBrowser['session'], id: string): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets');
  const popup = targetInfos.find(({ url }) => url === `chrome-extension://${id}/popup.html`);
  if (!popup) throw new Error('no popup opened');
  return popup.targetId;
}
