import { browser } from 'wxt/browser';
import type { Look } from '../model/look';
import type { TodaySnapshot } from '../model/today';
import { lookOf } from './chosen-look';
import { TODAY_KEY, todayOf } from './today-storage';

/** All that a popup paints from, in one look: each of its own would cost the paint a way and back. */
export async function loadPopup(): Promise<{ today: TodaySnapshot | null; look?: Look }> {
  const stored = await browser.storage.local.get([TODAY_KEY, 'settings']);
  return { today: todayOf(stored), look: lookOf(stored) };
}
