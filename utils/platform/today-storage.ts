import { browser } from 'wxt/browser';
import type { TodaySnapshot } from '../model/today';

const KEY = 'today';

/** The prepared picture of today, or null before the first one or after a change of its shape. */
export async function loadToday(): Promise<TodaySnapshot | null> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as TodaySnapshot | undefined;
  return stored?.version === 2 ? stored : null;
}

export async function keepToday(snapshot: TodaySnapshot): Promise<void> {
  await browser.storage.local.set({ [KEY]: snapshot });
}

/** Calls back with every newly prepared picture; returns the way to stop. */
export function watchToday(onChange: (snapshot: TodaySnapshot) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const next = changes[KEY]?.newValue as TodaySnapshot | undefined;
    if (area === 'local' && next?.version === 2) onChange(next);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
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
