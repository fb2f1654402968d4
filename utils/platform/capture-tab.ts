import { browser } from 'wxt/browser';

/** Grants the tab for which our icon, menu or keys were used, and nothing else. */
const PERMISSIONS = { permissions: ['activeTab' as const] };

/** Whether the operator wants pictures kept. */
export function mayCapture(): Promise<boolean> {
  return browser.permissions.contains(PERMISSIONS);
}

/** Has the browser allow it, or takes it back; must be called within the click itself. */
export async function allowCapture(on: boolean): Promise<boolean> {
  if (on) return browser.permissions.request(PERMISSIONS);
  await browser.permissions.remove(PERMISSIONS);
  return mayCapture();
}

/**
 * What a tab shows on the screen, as a PNG data address. Null where another tab is in front, or the
 * browser does not let us see it.
 */
export async function captureTab(tabId: number): Promise<string | null> {
  try {
    const { active, windowId } = await browser.tabs.get(tabId);
    if (!active) return null;
    const image = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    return (await browser.tabs.get(tabId)).active ? image : null;
  } catch {
    return null;
  }
}
