import { browser } from 'wxt/browser';
import type { MessageSender } from './messages';

/** What Chrome and Firefox each call their own panel beside the page. */
interface Beside {
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens it for a page whose button was clicked. The click counts only until something is waited
 * for, so this stands before all checks but the one whose script it is.
 */
export async function openBesidePage({ id, tab }: MessageSender): Promise<{ opened: boolean }> {
  const own = id === browser.runtime.id ? tab?.id : undefined;
  if (own !== undefined) await openSidePanel(own);
  return { opened: own !== undefined };
}

/** Opens the browser's own side panel; must be called within the click itself. */
export async function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as Beside;
  await (sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open());
}
