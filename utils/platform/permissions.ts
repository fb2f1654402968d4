import { browser } from 'wxt/browser';

/** Whether the operator has allowed us into the pages of a host. */
export function isHostGranted(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`https://${host}/*`] });
}
