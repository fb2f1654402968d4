import { browser } from 'wxt/browser';
import type { Look } from '../model/look';

/** How the operator wants it to look; undefined for as shipped. A page of ours reads this first. */
export async function chosenLook(): Promise<Look | undefined> {
  return lookOf(await browser.storage.local.get('settings'));
}

/** The same, from what was read of the extension's storage. */
export function lookOf(stored: Record<string, unknown>): Look | undefined {
  const look = (stored.settings as { look?: Look } | undefined)?.look;
  const isShipped = look?.language === 'browser' && look.theme === 'system' && look.rise === 'red';
  return isShipped ? undefined : look;
}
