import { browser } from 'wxt/browser';
import type { Look } from '../model/look';

/** How the operator wants it to look; undefined for as shipped. A popup reads this before it paints. */
export async function chosenLook(): Promise<Look | undefined> {
  const { settings } = (await browser.storage.local.get('settings')) as {
    settings?: { look?: Look };
  };
  const look = settings?.look;
  const isShipped = look?.language === 'browser' && look.theme === 'system' && look.rise === 'red';
  return isShipped ? undefined : look;
}
