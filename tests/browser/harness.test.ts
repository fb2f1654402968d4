import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askBackground } from './ask-background';
import { foreignRequests } from './foreign-requests';
import { type ExtensionChromium, launchChromium } from './launch-chromium';
import { countInShadow, findInShadow, shadowText } from './shadow';

/** Runs inside an extension page. */
declare const chrome: {
  i18n: { getUILanguage(): string };
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
    };
  };
};

const NOWHERE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

describe('the tools of the browser tests', () => {
  let chromium: ExtensionChromium;
  beforeAll(async () => {
    chromium = await launchChromium({ args: [NOWHERE] });
  });
  afterAll(() => chromium.close());

  it('runs the extension in Chinese', async () => {
    const page = await chromium.openExtensionPage('manifest.json');
    expect(await page.evaluate(() => chrome.i18n.getUILanguage())).toBe('zh-CN');
  });

  it('stops the worker, which comes back when it is asked', async () => {
    await chromium.stopWorker();
    const page = await chromium.openExtensionPage('manifest.json');
    const { version } = await askBackground(page, 'today.get', {});
    expect(version).toBe(2);
  });

  it('restarts on the same profile under the same id', async () => {
    const before = chromium.extensionId;
    const first = await chromium.openExtensionPage('manifest.json');
    await first.evaluate(() => chrome.storage.local.set({ kept: 'over the restart' }));
    await chromium.restart();
    expect(chromium.extensionId).toBe(before);
    const page = await chromium.openExtensionPage('manifest.json');
    const kept = await page.evaluate(() => chrome.storage.local.get('kept'));
    expect(kept).toEqual({ kept: 'over the restart' });
  });

  it('sees, reads and clicks what stands in a closed shadow root', async () => {
    const page = await chromium.context.newPage();
    await page.setContent('<p>outside</p><div id="host"></div>');
    await page.evaluate(() => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'closed' });
      if (!root) return;
      root.innerHTML =
        '<style>b{color:red}</style><section><p>inside</p><button>press</button></section>';
      root.querySelector('button')?.addEventListener('click', () => {
        const said = document.createElement('i');
        said.textContent = 'pressed';
        root.append(said);
      });
    });
    expect(await shadowText(page)).toContain('inside');
    expect(await shadowText(page)).not.toMatch(/outside|color:red/);
    expect(await countInShadow(page, { selector: 'i' })).toBe(0);
    await (await findInShadow(page, { text: 'press' })).click();
    expect(await (await findInShadow(page, { selector: 'i' })).text()).toBe('pressed');
  });
});

describe('the record of requests', () => {
  it('names every host that is not ours, with the one who asked', async () => {
    const chromium = await launchChromium({ args: [NOWHERE] });
    const visit = async (url: string) => {
      const page = await chromium.context.newPage();
      await page.goto(url).catch(() => undefined);
      return page;
    };
    await visit('https://known.example/');
    await visit('https://typed.example/');
    const plain = await visit('data:text/html,<p>a page</p>');
    await plain.evaluate(() => fetch('https://called.example/').catch(() => undefined));
    // The extension's own policy stops this one, so it never leaves and must not show up.
    const own = await chromium.openExtensionPage('manifest.json');
    await own.evaluate(() => fetch('https://stopped.example/').catch(() => undefined));
    await chromium.close();
    const foreign = foreignRequests(chromium.requests(), (host) => host === 'known.example');
    const seen = [...new Set(foreign.map(({ url }) => new URL(url).hostname))].sort();
    expect(seen).toEqual(['called.example', 'typed.example']);
  });
});
