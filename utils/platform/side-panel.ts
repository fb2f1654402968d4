import { browser } from 'wxt/browser';

/** What Chrome and Firefox each call their own panel beside the page. */
interface Beside {
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the browser's own side panel; must be called within the click itself. */
export async function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as Beside;
  await (sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open());
}
