import { writeFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import type { ExtensionChromium } from './launch-chromium.ts';

/** The extension's own popup, opened over a tab as by a click on its icon. */
export interface Popup {
  /** Gives the JSON value of an expression in the popup; a promise is waited for. */
  evaluate<T>(expression: string): Promise<T>;
  picture(path: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Clicks the extension's icon while `page` is the tab that is looked at. A popup opened as a tab of
 * its own would be the active tab itself; this one sees the page below it.
 */
export async function openPopup(chromium: ExtensionChromium, page: Page): Promise<Popup> {
  await page.bringToFront();
  const browser = await chromium.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the browser cannot be spoken to');
  await browser.send('Extensions.triggerAction', {
    id: chromium.extensionId,
    targetId: await tabOf(browser, page),
  });
  const targetId = await popupTarget(browser, `chrome-extension://${chromium.extensionId}/`);
  const send = await attach(browser, targetId);
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
    return result.value;
  };
  await evaluate(
    "new Promise((done) => document.readyState === 'complete' ? done() : addEventListener('load', () => done()))",
  );
  return {
    evaluate,
    async picture(path) {
      const { data } = await send('Page.captureScreenshot', {});
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    async close() {
      await browser.send('Target.closeTarget', { targetId });
      await browser.detach();
    },
  };
}

/** A tab is another target than the page in it. */
async function tabOf(browser: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab at ${page.url()}`);
  return tab.targetId;
}

async function popupTarget(browser: CDPSession, origin: string): Promise<string> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const popup = targetInfos.find(({ url }) => url.startsWith(`${origin}popup.html`));
    if (popup) return popup.targetId;
    if (Date.now() > deadline) throw new Error('the popup did not open');
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

interface Reply {
  result?: unknown;
  error?: unknown;
}

/** The popup is no page to Playwright, so it is spoken to through the browser's own session. */
async function attach(browser: CDPSession, targetId: string): Promise<CDPSession['send']> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const waiting = new Map<number, (message: Reply) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message);
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  return async (method, params) => {
    last += 1;
    const id = last;
    const answered = new Promise<Reply>((done) => waiting.set(id, done));
    const message = JSON.stringify({ id, method, params });
    await browser.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result as never;
  };
}
