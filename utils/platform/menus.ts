import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Command, TabActions } from './commands';

/** Puts our two entries into the context menu of the pages that can be read. */
export async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const hosts = browser.runtime.getManifest().host_permissions ?? [];
  const itemPages = hosts.filter((host: string) => /\/\/(?:item|detail|chaoshi)\b/.test(host));
  add('take-snapshot', i18n.t('command.snapshot'), itemPages);
  add('open-panel', i18n.t('command.panel'), hosts);
}

export function onMenu(actions: TabActions): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const action = actions[info.menuItemId as Command];
    if (action && tab?.id !== undefined) void action(tab.id);
  });
}

function add(id: Command, title: string, documentUrlPatterns: string[]): void {
  browser.contextMenus.create({
    id,
    title,
    contexts: ['page', 'image', 'link', 'selection'],
    documentUrlPatterns,
  });
}
