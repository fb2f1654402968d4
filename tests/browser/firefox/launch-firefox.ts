import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../find-browser.ts';

export const FIREFOX_BUILD = resolve(import.meta.dirname, '../../../.output/firefox-mv3');

/** Firefox gives an extension a random address in each profile; this fixes it for ours. */
const ADDRESS = 'b1f5c3a2-7d84-4c0e-9a51-2f6e8d3c4b70';

export interface ExtensionFirefox {
  browser: Browser;
  /** Opens a page of the extension, such as `popup.html`, and waits until `selector` is there. */
  openExtensionPage(path: string, selector: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Starts an installed Firefox behind a proxy on loopback, with the extension, which is the Firefox
 * build where none is given, as a temporary add-on.
 */
export async function launchFirefox(
  proxyPort: number,
  extension = FIREFOX_BUILD,
): Promise<ExtensionFirefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found; FIREFOX_PATH may name one.');
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`There is no ${extension}; npm run build:firefox makes it.`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    // Without it the pages of an extension may not be opened by address.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(proxyPort, nameOf(extension)),
    defaultViewport: { width: 1360, height: 900 },
  });
  const chinese = languagePack(executablePath);
  if (chinese) await browser.installExtension(chinese);
  const copy = withClosedSidebar(extension);
  await browser.installExtension(copy);
  return {
    browser,
    async openExtensionPage(path, selector) {
      const page = await browser.newPage();
      // Such a page never reports that it has loaded; what is awaited is its content.
      await page.goto(`moz-extension://${ADDRESS}/${path}`, { waitUntil: [] });
      await page.waitForSelector(selector);
      return page;
    },
    async close() {
      await browser.close();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}

/**
 * Firefox opens the sidebar of an extension that was just installed, and ours brings the reader
 * into the tab that is looked at: the loader would not be seen failing.
 */
function withClosedSidebar(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'zhanggui-firefox-'));
  cpSync(extension, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}

function preferences(proxyPort: number, name: string): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'extensions.webextensions.uuids': JSON.stringify({ [name]: ADDRESS }),
    'intl.locale.requested': 'zh-CN',
    // Firefox's own settings service, which would otherwise ask for news all the time.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
  };
}

function nameOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Debian's Chinese language pack for Firefox; elsewhere the browser keeps its own language. */
function languagePack(executablePath: string): string | null {
  const folder = join(dirname(realpathSync(executablePath)), 'browser/extensions');
  if (!existsSync(folder)) return null;
  const name = readdirSync(folder).find((file) => file.startsWith('langpack-zh-CN@'));
  return name ? join(folder, name) : null;
}
