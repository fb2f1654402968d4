import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFallingShop } from './falling-shop';
import { HOME, type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';
import { countInShadow } from './shadow';

/** More stops than the longest view has; who has not come round by then never will. */
const MOST_STOPS = 1500;

const SALES = /^(?:支付金额下降|Sales fell)/;
const DONE = /^(?:办完|Done)$/;

/** Presses a key until something is true. Throws when it never is. */
async function pressUntil(
  page: Page,
  key: string,
  good: () => Promise<boolean>,
  most = 200,
): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    if (await good()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} pressed ${most} times without success`);
}

/** Where the focus stands, in words; '' where it has left the document. */
function focused(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return `${element.localName} ${name.trim().slice(0, 40)}`;
}

/** What is wrong with where the focus stands; '' where an operator sees it. */
function unseen(): string {
  const element = document.activeElement;
  if (!element || element === document.body || element.localName === 'h1') return '';
  // Choices drawn as a row of buttons: the field itself is out of sight, its label is marked.
  const shown = element.classList.contains('vh') ? element.parentElement : element;
  if (!shown) return 'nothing to see';
  const box = shown.getBoundingClientRect();
  if (box.width < 1 || box.height < 1) return 'no box';
  const marks = [shown, ...shown.querySelectorAll('span')].map((one) => getComputedStyle(one));
  const isMarked = marks.some(
    ({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none',
  );
  return isMarked ? '' : 'no mark of the focus';
}

/** Walks on with Tab until the focus has left the document; every stop has to be seen. */
async function walkThrough(page: Page, where: string): Promise<number> {
  const faults = new Set<string>();
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (stop === '') {
      expect([...faults], where).toEqual([]);
      return stops;
    }
    const fault = await page.evaluate(unseen);
    if (fault) faults.add(`${stop}: ${fault}`);
  }
  throw new Error(`${where}: the focus never comes to an end`);
}

describe('the morning by keyboard alone', () => {
  let browser: PracticeBrowser;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
    await importFallingShop(browser);
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  it('opens the panel from the page, asks a figure where it comes from, and closes it', async () => {
    const since = Date.now();
    const page = await browser.open(HOME);
    await browser.lookedAt('sycm.home', since);
    const stands = (selector: string) => async () =>
      (await countInShadow(page, { selector: `${selector}:focus` })) > 0;
    await pressUntil(page, 'Tab', stands('.bar button'));
    await page.keyboard.press('Enter');
    await until(
      () => countInShadow(page, { selector: '.metric' }),
      (count) => count > 0,
    );
    await pressUntil(page, 'Tab', stands('.origin-figure'));
    expect(await countInShadow(page, { selector: '[role=tooltip]' })).toBe(1);
    await page.keyboard.press('Escape');
    expect(await countInShadow(page, { selector: '[role=tooltip]' })).toBe(0);
    await page.keyboard.press('Escape');
    await until(
      () => countInShadow(page, { selector: '.panel' }),
      (count) => count === 0,
    );
    await page.close();
  });

  it('settles a card of the queue', async () => {
    const page = await browser.chromium.openExtensionPage('dashboard.html#/today');
    const card = page.getByRole('article', { name: SALES }).first();
    await card.waitFor();
    await pressUntil(page, 'Tab', () =>
      card
        .getByRole('button', { name: DONE })
        .first()
        .evaluate((button) => button === document.activeElement),
    );
    await page.keyboard.press('Enter');
    await until(
      async () => (await browser.ask('today.get', {})).alerts.filter(({ rule }) => rule === 'A05'),
      (alerts) => alerts.every(({ state }) => state === 'done'),
    );
    await page.close();
  });

  it('goes through every view, found by name, and comes to the end of each', async () => {
    const page = await browser.chromium.openExtensionPage('dashboard.html#/today');
    await page.locator('.search input').waitFor();
    const links = await page.locator('.dash-nav li a').all();
    expect(links.length).toBeGreaterThan(15);
    for (const link of links) {
      const name = await link.innerText();
      await pressUntil(page, 'Tab', () =>
        page.locator('.search input').evaluate((field) => field === document.activeElement),
      );
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(name);
      await page.locator('.search-thing').first().waitFor();
      await page.keyboard.press('Enter');
      await until(
        () => link.getAttribute('aria-current'),
        (current) => current === 'page',
      );
      // What a view asks for is there before its stops are counted.
      await page.waitForTimeout(500);
      expect(await walkThrough(page, name), name).toBeGreaterThan(0);
    }
  }, 600_000);

  it('walks through the popup', async () => {
    const page = await browser.chromium.openExtensionPage('popup.html');
    await page.locator('.search input').waitFor();
    expect(await walkThrough(page, 'popup')).toBeGreaterThan(2);
    await page.close();
  });
});
