import { browser } from 'wxt/browser';

const ID = 'site-loader';

/**
 * Puts the loader into the pages of these patterns from now on, and into no others beyond those of
 * the manifest. Kept by the browser over its restarts.
 */
export async function registerLoader(matches: string[]): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, js: ['loader.js'], runAt: 'document_idle' as const };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
