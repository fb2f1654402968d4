import { browser } from 'wxt/browser';
import { sharedBy } from '../model/page-script';

/** The scripts of ours that stand in pages beyond those of the manifest, and what each is. */
const SCRIPTS = { 'site-loader': 'loader', 'taught-page': 'taught-page-reader' } as const;

/**
 * Puts a script into the pages of these patterns from now on, and into no others beyond those of
 * the manifest. Kept by the browser over its restarts.
 */
export async function registerScript(id: keyof typeof SCRIPTS, matches: string[]): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const name = SCRIPTS[id];
  const js = [...sharedBy(name), name].map((file) => `${file}.js`);
  const script = { id, matches, js, runAt: 'document_idle' as const };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
