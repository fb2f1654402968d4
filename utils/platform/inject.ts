import { browser } from 'wxt/browser';

type Script = 'reader' | 'panel';

const FILES: Record<Script, string> = {
  reader: '/reader.js',
  panel: '/panel.js',
};

/** Runs one of our scripts in a tab's top frame. False where the browser does not allow it. */
export async function inject(tabId: number, script: Script): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [FILES[script] as '/background.js'],
    });
    return true;
  } catch {
    // The tab was closed, left the site, or belongs to a host that was never granted.
    return false;
  }
}
