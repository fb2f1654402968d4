import { browser } from 'wxt/browser';
import { type PageScript, sharedBy } from '../model/page-script';

/** What one of our scripts gives back in a tab; null where the browser does not allow it. */
export async function injectForResult(tabId: number, script: PageScript): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: [`/${script}.js` as const],
    });
    return frame?.result ?? null;
  } catch {
    return null;
  }
}

/**
 * Runs one of our scripts, after what it shares with others, in one frame of a tab. False where
 * the browser does not allow it.
 */
export async function inject(tabId: number, script: PageScript, frameId = 0): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [...sharedBy(script), script].map((name) => `/${name}.js` as const),
    });
    return true;
  } catch {
    // The tab was closed, left the site, or belongs to a host that was never granted.
    return false;
  }
}
