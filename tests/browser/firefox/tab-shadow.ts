import type { Page } from 'puppeteer-core';

/** What the lines that run in Firefox need; they travel there as text and name nothing else. */
declare const browser: {
  tabs: { query(filter: { url: string }): Promise<{ id: number }[]> };
  scripting: {
    executeScript<A extends unknown[], R>(injection: {
      target: { tabId: number };
      func: (...args: A) => R;
      args: A;
    }): Promise<{ result: R }[]>;
  };
};

interface FirefoxElement extends Element {
  /** given to extensions only */
  openOrClosedShadowRoot: ShadowRoot | null;
}

interface Found {
  text: string;
  x: number;
  y: number;
}

/**
 * Looks into the closed shadow roots of the one tab at `urlPattern`, by the extension's own right
 * to run a script there; Firefox has no other way in. `screen` is a page of the extension.
 */
export async function shadowText(screen: Page, urlPattern: string): Promise<string> {
  const found = await inShadow(screen, urlPattern, null);
  return found.map(({ text }) => text).join('\n');
}

/** Clicks the middle of the first element that fits the selector, as a mouse would. */
export async function clickInShadow(
  screen: Page,
  page: Page,
  urlPattern: string,
  selector: string,
): Promise<void> {
  const [first] = await inShadow(screen, urlPattern, selector);
  if (!first) throw new Error(`no ${selector} in a closed shadow root`);
  await page.bringToFront();
  await page.mouse.click(first.x, first.y);
}

/** Elements that fit the selector, or for null the top elements of each root. */
function inShadow(screen: Page, urlPattern: string, selector: string | null): Promise<Found[]> {
  return screen.evaluate(
    async (pattern, wanted) => {
      const [tab] = await browser.tabs.query({ url: pattern });
      if (!tab) throw new Error(`no tab at ${pattern}`);
      const [answer] = await browser.scripting.executeScript({
        target: { tabId: tab.id },
        func: (css: string | null) =>
          [...document.querySelectorAll<FirefoxElement>('*')]
            .flatMap((host) => host.openOrClosedShadowRoot ?? [])
            .flatMap((root) => [...(css ? root.querySelectorAll(css) : root.children)])
            .map((element) => {
              const { left, top, width, height } = element.getBoundingClientRect();
              const text = element instanceof HTMLElement ? element.innerText : '';
              return { text, x: left + width / 2, y: top + height / 2 };
            }),
        args: [wanted],
      });
      return answer?.result ?? [];
    },
    urlPattern,
    selector,
  );
}
