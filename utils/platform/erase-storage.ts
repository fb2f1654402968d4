import { browser } from 'wxt/browser';

/** Forgets all that stands in the extension's own storage: choices, caches, the prepared picture. */
export async function eraseStorage(): Promise<void> {
  await browser.storage.local.clear();
}

/** Gives back what the operator has allowed since the installation; what came with it stays. */
export async function giveBackAll(): Promise<void> {
  const manifest = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  const shipped = new Set([
    ...(manifest.host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches = [] }) => matches),
  ]);
  const asked = origins.filter((origin) => !shipped.has(origin));
  await browser.permissions.remove({ origins: asked, permissions: ['notifications'] });
}
