import { browser } from 'wxt/browser';
import { NOTHING_REMINDED, type ReminderState } from '../model/reminder';

const KEY = 'reminded';

/** What the desktop was told already. */
export async function loadReminded(): Promise<ReminderState> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return (stored as ReminderState | undefined) ?? NOTHING_REMINDED;
}

export async function keepReminded(state: ReminderState): Promise<void> {
  await browser.storage.local.set({ [KEY]: state });
}
