import { browser } from 'wxt/browser';
import type { Instant } from '../model/day';

const KEY = 'backedUp';

/** What is known of backups on this machine. */
export interface BackedUp {
  /** when the last one was written; null for never */
  lastAt: Instant | null;
  /** since when there has been something to lose; null for not yet */
  sinceAt: Instant | null;
}

const NEVER: BackedUp = { lastAt: null, sinceAt: null };

export async function loadBackedUp(): Promise<BackedUp> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return { ...NEVER, ...(stored as Partial<BackedUp> | undefined) };
}

export async function keepBackedUp(known: BackedUp): Promise<void> {
  await browser.storage.local.set({ [KEY]: known });
}
