import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';

const KEY = 'settings';

/** The operator's choices; keys that were never set have their defaults. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return { ...DEFAULT_SETTINGS, ...(stored as Partial<Settings> | undefined) };
}

export async function keepSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}
