import { browser } from 'wxt/browser';
import type { PageId } from '../model/page-id';
import { extensionVersion } from './installed';

interface Kept {
  version: string;
  learned: string;
}

/**
 * Where the words of a kind of page stood at the last visit, as its reader spells it; null where
 * nothing is known or another version of the reader spelled it.
 */
export async function loadLearned(page: PageId): Promise<string | null> {
  const key = keyOf(page);
  const kept = (await browser.storage.local.get(key))[key] as Kept | undefined;
  return kept?.version === extensionVersion() ? kept.learned : null;
}

export async function keepLearned(page: PageId, learned: string): Promise<void> {
  const kept: Kept = { version: extensionVersion(), learned };
  await browser.storage.local.set({ [keyOf(page)]: kept });
}

function keyOf(page: PageId): string {
  return `learned.${page}`;
}
