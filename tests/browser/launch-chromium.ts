import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from './find-browser.ts';
import { type LoggedRequest, loggedRequests } from './foreign-requests.ts';

export const CHROME_BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface ChromiumOptions {
  /** what leads the browser to the practice console and nowhere else */
  args: readonly string[];
  /** folder of the unpacked extension; the Chrome build where not given */
  extension?: string;
  /** folder of the profile; a temporary one, removed at the end, where not given */
  profile?: string;
  /** a window on the screen instead of a headless browser */
  window?: boolean;
  /** the page that opens once after the installation is left open */
  welcome?: boolean;
  /** ids of extensions whose icons a new profile shows beside the address bar */
  pinned?: readonly string[];
}

/** A Chromium with the extension in it. `context` changes with every restart. */
export interface ExtensionChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Opens a page of the extension, such as `popup.html`, in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Stops the background's service worker as Chrome does when it is idle. */
  stopWorker(): Promise<void>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
  /** After `close` of a headless browser: every request over all restarts, answered or not. */
  requests(): readonly LoggedRequest[];
}

/** Starts an installed Chromium, Chrome or Edge, its own words in Chinese, with the extension. */
export async function launchChromium(options: ChromiumOptions): Promise<ExtensionChromium> {
  const extension = options.extension ?? CHROME_BUILD;
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`There is no built extension in ${extension}; npm run build makes it.`);
  const temporary = mkdtempSync(join(tmpdir(), 'zhanggui-chromium-'));
  const profile = options.profile ?? join(temporary, 'profile');
  const log = join(temporary, 'requests.json');
  preparePreferences(profile, options.pinned ?? []);
  const requests: LoggedRequest[] = [];
  const open = () => openBrowser(options, profile, extension, log);
  const clear = () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  let opened = await open().catch((error: unknown) => {
    clear();
    throw error;
  });
  if (hasWelcome(extension) && !options.profile) await meetWelcome(opened.context, options.welcome);
  const shut = async () => {
    // Fails only where the browser is gone already: a person may have closed the window.
    await opened.context.close().catch(() => undefined);
    if (!options.window) requests.push(...(await loggedRequests(log)));
  };
  return {
    get context() {
      return opened.context;
    },
    get extensionId() {
      return opened.extensionId;
    },
    async openExtensionPage(path) {
      const page = await opened.context.newPage();
      await page.goto(`chrome-extension://${opened.extensionId}/${path}`);
      return page;
    },
    stopWorker: () => stopWorker(opened),
    async restart() {
      await shut();
      opened = await open();
    },
    async close() {
      await shut();
      clear();
    },
    requests: () => requests,
  };
}

/** Builds for measuring are ours too; an empty extension welcomes nobody. */
function hasWelcome(extension: string): boolean {
  return existsSync(join(extension, 'dashboard.html'));
}

/** It would come in between and take the place of the tab that is looked at. */
async function meetWelcome(context: BrowserContext, stays = false): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('#/welcome');
  const page =
    context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { timeout: 20_000 }));
  await page.waitForURL(/#\/welcome$/);
  if (!stays) await page.close();
}

interface Opened {
  context: BrowserContext;
  browser: CDPSession;
  extensionId: string;
}

async function openBrowser(
  options: ChromiumOptions,
  profile: string,
  extension: string,
  log: string,
): Promise<Opened> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: programPath(),
    headless: !options.window,
    viewport: options.window ? null : { width: 1360, height: 900 },
    chromiumSandbox: options.window === true && process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    // Chromium on Linux takes its language from here; its own switch is ignored. Names of files in
    // Chinese need a locale that has them.
    env: { ...process.env, LANGUAGE: 'zh_CN', LANG: 'zh_CN.UTF-8', LC_ALL: 'C.UTF-8' },
    args: [
      '--enable-unsafe-extension-debugging',
      '--lang=zh-CN',
      // In a window `--test-type` keeps away the warning about the unusual switches above.
      options.window ? '--test-type' : `--log-net-log=${log}`,
      ...options.args,
    ],
    // The caller ends the browser in its own order.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the browser cannot be spoken to');
  // Brand Chrome and Edge ignore --load-extension since version 137; this way works in all.
  const { id } = await browser.send('Extensions.loadUnpacked', { path: extension });
  return { context, browser, extensionId: id };
}

function programPath(): string {
  const path = findChromium();
  if (!path) throw new Error('No Chromium, Chrome or Edge was found; CHROMIUM_PATH may name one.');
  return path;
}

/**
 * Without developer mode Chromium switches an unpacked extension off as soon as it reloads. What
 * the profile has already decided, by Chromium or by the person, is left as it is.
 */
function preparePreferences(profile: string, pinned: readonly string[]): void {
  const path = join(profile, 'Default/Preferences');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const known = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const extensions = {
    pinned_extensions: pinned,
    ...known.extensions,
    ui: { developer_mode: true, ...known.extensions?.ui },
  };
  writeFileSync(path, JSON.stringify({ ...known, extensions }));
}

/** An event may start the next worker at once; that is another target than the ones stopped here. */
async function stopWorker({ browser, extensionId }: Opened): Promise<void> {
  const workers = async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    const own = targetInfos.filter(
      ({ type, url }) =>
        type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
    );
    return own.map(({ targetId }) => targetId);
  };
  const stopping = await workers();
  const isRunning = async () => {
    const now = await workers();
    return stopping.some((id) => now.includes(id));
  };
  // A worker that is told again while it is stopping begins to stop anew.
  for (let told = 0; await isRunning(); told++) {
    if (told === 15) throw new Error('the service worker did not stop');
    for (const targetId of stopping)
      await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
    for (let look = 0; look < 20 && (await isRunning()); look++)
      await new Promise((wait) => setTimeout(wait, 50));
  }
}
