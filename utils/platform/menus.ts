import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Command, TabActions } from './commands';
import { loadSettings } from './settings-storage';

const TEACH = 'teach';

/** Puts our entries into the context menu: two on the pages that can be read, one everywhere. */
export async function addMenus(): Promise<void> {
  const { panel } = await loadSettings();
  await browser.contextMenus.removeAll();
  const hosts = browser.runtime.getManifest().host_permissions ?? [];
  const kept = hosts.filter((host: string) => /\/\/(?:item|detail|chaoshi|s|sycm)\b/.test(host));
  add('take-snapshot', i18n.t('command.snapshot'), kept);
  // Which panel is meant must be known within the click, so each has an entry of its own.
  add(panel === 'side' ? 'open-side-panel' : 'open-panel', i18n.t('command.panel'), hosts);
  add(TEACH, i18n.t('tools.teach'), ['https://*/*']);
}

export function onMenu(actions: TabActions): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const action = actions[info.menuItemId as Command];
    if (action && tab?.id !== undefined) void action(tab.id);
  });
}

/**
 * Calls back within the click on our entry of any page, with the address of that page. The browser
 * tells it only here: of a site that was never allowed nothing else can be known.
 */
export function onTeachMenu(teach: (tabId: number, url: string) => Promise<unknown>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, pageUrl }, tab) => {
    if (menuItemId !== TEACH || !pageUrl || tab?.id === undefined) return;
    if (new URL(pageUrl).protocol === 'https:') void teach(tab.id, pageUrl);
  });
}

function add(id: Command | typeof TEACH, title: string, documentUrlPatterns: string[]): void {
  browser.contextMenus.create({
    id,
    title,
    contexts: ['page', 'image', 'link', 'selection'],
    documentUrlPatterns,
  });
}
