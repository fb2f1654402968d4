import { browser } from 'wxt/browser';

/** Whether the operator has allowed us into the pages of a host. */
export function isHostGranted(host: string): Promise<boolean> {
  return areGranted([`https://${host}/*`]);
}

export function areGranted(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/**
 * Has the browser ask the operator; must be called within the click itself. False where the
 * operator says no.
 */
export function requestOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

export async function removeOrigins(origins: string[]): Promise<void> {
  await browser.permissions.remove({ origins });
}

/** Every host pattern that is granted, those of the manifest among them. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls back whenever the operator allowed or took back something, in our pages or the browser's. */
export function onPermissions(changed: () => Promise<unknown>): void {
  browser.permissions.onAdded.addListener(() => void changed());
  browser.permissions.onRemoved.addListener(() => void changed());
}
