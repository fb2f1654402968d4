import { browser } from 'wxt/browser';
import { DEFAULT_LOOK, type PanelLook } from '../model/panel-look';

/** How the panel was left in the pages of a host; as it comes where it was never moved. */
export async function loadPanelLook(host: string): Promise<PanelLook> {
  const key = keyOf(host);
  const kept = (await browser.storage.local.get(key))[key] as Partial<PanelLook> | undefined;
  return { ...DEFAULT_LOOK, ...kept };
}

export async function keepPanelLook(host: string, look: PanelLook): Promise<void> {
  await browser.storage.local.set({ [keyOf(host)]: look });
}

function keyOf(host: string): string {
  return `panel.${host}`;
}
