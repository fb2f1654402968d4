import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { findChromium } from '../browser/find-browser.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface BenchBrowserOptions {
  args?: readonly string[];
  /** folders of unpacked extensions; their icons stand in the bar */
  extensions?: readonly string[];
}

/** A headless Chromium for measuring: no network log and nothing else that takes time beside us. */
export interface BenchBrowser {
  readonly context: BrowserContext;
  /** speaks to the browser as a whole: tracing, targets, extensions */
  readonly session: CDPSession;
  /** ids of the extensions, in their order */
  readonly ids: readonly string[];
  /** Ends the browser and starts it on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const running = new Set<BrowserContext>();

/** Starts an installed Chromium on a new profile. */
export async function launchBenchBrowser(options: BenchBrowserOptions = {}): Promise<BenchBrowser> {
  const profile = temporaryFolder('profile');
  const ids = (options.extensions ?? []).map(idOf);
  writePreferences(profile, ids);
  let opened = await open(profile, options);
  const shut = async () => {
    running.delete(opened.context);
    await opened.context.close();
  };
  return {
    ids,
    get context() {
      return opened.context;
    },
    get session() {
      return opened.session;
    },
    async restart() {
      await shut();
      opened = await open(profile, options);
    },
    close: shut,
  };
}

/** For a run that is told to end early. */
export async function closeBenchBrowsers(): Promise<void> {
  await Promise.allSettled([...running].map((context) => context.close()));
}

/** The path of the Chromium to measure in. Throws where none is installed. */
export function chromiumPath(): string {
  const path = findChromium();
  if (!path) throw new Error('No Chromium, Chrome or Edge was found; CHROMIUM_PATH may name one.');
  return path;
}

/** Chromium's own rule for an unpacked extension: half bytes of its path's SHA-256, as a to p. */
function idOf(folder: string): string {
  const path = Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digits].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/**
 * Developer mode lets unpacked extensions run. An icon that is not pinned slides into the bar
 * before its popup opens, for a quarter of a second that would drown what is measured.
 */
function writePreferences(profile: string, pinned: readonly string[]): void {
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true }, pinned_extensions: pinned } }),
  );
}

async function open(profile: string, { args = [], extensions = [] }: BenchBrowserOptions) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    viewport: { width: 1360, height: 900 },
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    env: { ...process.env, LANGUAGE: 'zh_CN', LANG: 'zh_CN.UTF-8' },
    args: [
      '--enable-unsafe-extension-debugging',
      '--lang=zh-CN',
      // Loaded over the debugging protocol an extension is gone after a restart, so this way;
      // it needs a Chromium: brand Chrome and Edge have taken it out.
      ...(extensions.length > 0 ? [`--load-extension=${extensions.join(',')}`] : []),
      ...args,
    ],
    // bench.ts closes the browser itself when it is told to end.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  running.add(context);
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser cannot be spoken to');
  return { context, session };
}
