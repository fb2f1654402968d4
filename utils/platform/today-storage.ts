import { browser } from 'wxt/browser';
import type { TodaySnapshot } from '../model/today';

export const TODAY_KEY = 'today';

/** The prepared picture of today, or null before the first one or after a change of its shape. */
export async function loadToday(): Promise<TodaySnapshot | null> {
  return todayOf(await browser.storage.local.get(TODAY_KEY));
}

/** The same, from what was read of the extension's storage. */
export function todayOf(stored: Record<string, unknown>): TodaySnapshot | null {
  const today = stored[TODAY_KEY] as TodaySnapshot | undefined;
  return today?.version === 2 ? today : null;
}

export async function keepToday(snapshot: TodaySnapshot): Promise<void> {
  await browser.storage.local.set({ [TODAY_KEY]: snapshot });
}

/**
 * Keeps extension storage out of reach of scripts in web pages where the browser can
 * (Chrome); what a page's script needs it asks for by message.
 */
export async function closeStorageToPages(): Promise<void> {
  const area = browser.storage.local as unknown as {
    setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
