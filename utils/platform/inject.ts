import { browser } from 'wxt/browser';
import type { Language } from '../model/look';
import { type PageScript, type SharedScript, sharedBy } from '../model/page-script';
import { localeOf } from './speak';

type ScriptPath = `/${PageScript | SharedScript}.js`;

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
  return run(
    tabId,
    frameId,
    [...sharedBy(script), script].map((name) => `/${name}.js` as const),
  );
}

/** The same for a script that draws with texts, in a language. */
export async function injectSpeaking(
  tabId: number,
  script: PageScript,
  { frameId, language }: { frameId: number; language: Language },
): Promise<boolean> {
  // Texts lie where no path of WXT's own does.
  const words = `/words/${localeOf(language)}.js` as '/page-words.js';
  return run(tabId, frameId, [words, '/page-words.js', `/${script}.js`]);
}

async function run(tabId: number, frameId: number, files: ScriptPath[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files,
    });
    return true;
  } catch {
    // The tab was closed, left the site, or belongs to a host that was never granted.
    return false;
  }
}
