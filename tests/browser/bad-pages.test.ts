import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  HOME,
  type PracticeBrowser,
  REVIEWS,
  startPracticeBrowser,
  until,
} from './practice-browser';
import { findInShadow, shadowText } from './shadow';

describe('pages that must not be read', () => {
  let browser: PracticeBrowser;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  const captures = async () =>
    (await browser.ask('shop.list', {})).reduce((sum, shop) => sum + shop.captures, 0);
  const said = async (address: string, part: string) => {
    const page = await browser.open(address);
    await findInShadow(page, { selector: '.notice', text: part });
    await page.close();
  };

  it.each([
    ['a slider', `${HOME}?practice=risk`, '安全验证'],
    ['a login wall', `${HOME}?practice=login-wall`, '登录已失效'],
    ['no figures', `${HOME}?practice=no-figures`, '没有读到数字'],
    ['a slider in place of the reviews', `${REVIEWS}?practice=risk`, '安全验证'],
  ])('says so in a plain sentence and stores nothing: %s', async (_, address, part) => {
    await said(address, part);
    expect(await captures()).toBe(0);
  });

  it('tells the popup what stopped it', async () => {
    const { pages } = await browser.ask('today.get', {});
    expect(pages.find(({ page }) => page === 'sycm.home')).toMatchObject({
      readAt: null,
      trouble: expect.stringMatching(/risk-control|logged-out|no-figures/),
    });
  });

  it('does not guess a figure in an unknown unit, and reads the rest', async () => {
    const page = await browser.open(`${HOME}?practice=unknown-unit`);
    const reading = await until(
      () => browser.readingOn(page),
      (seen) => (seen?.parts.length ?? 0) > 0,
    );
    expect(reading?.trouble).toContainEqual(expect.objectContaining({ why: 'unit-unknown' }));
    const [part] = reading?.parts ?? [];
    const figures = part?.kind === 'metrics' ? part.figures : [];
    expect(figures.find(({ metric }) => metric === 'uv')?.figure).toEqual({
      kind: 'missing',
      why: 'unreadable',
    });
    expect(figures.filter(({ figure }) => figure.kind === 'exact').length).toBeGreaterThan(20);
    await page.close();
  });

  it('reads a page whose own scripts throw, and adds no error to it', async () => {
    const page = await browser.chromium.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${HOME}?practice=throws`);
    await until(
      () => browser.readingOn(page),
      (seen) => (seen?.parts.length ?? 0) > 0,
    );
    expect(errors.length).toBeGreaterThan(0);
    for (const message of errors) expect(message).not.toMatch(/zhanggui|extension/i);
    await page.close();
  });

  it('reads a page with 20,000 more elements', async () => {
    const page = await browser.open(`${HOME}?practice=many-nodes`);
    const reading = await until(
      () => browser.readingOn(page),
      (seen) => (seen?.parts.length ?? 0) > 0,
    );
    expect(reading?.trouble).toEqual([]);
    await page.close();
  });

  it('tells a full disk, keeps what was stored, and goes on when there is room', async () => {
    const before = await captures();
    const [worker] = browser.chromium.context.serviceWorkers();
    if (!worker) throw new Error('the worker is not awake');
    // What a store says whose disk is full; the page, the messages and the store are the real ones.
    await worker.evaluate(() => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      Object.assign(globalThis, {
        makeRoom: () => Object.assign(IDBObjectStore.prototype, { add }),
      });
    });
    const address = `${HOME}?dateType=day&dateRange=2026-08-05%7C2026-08-05`;
    await said(address, '磁盘已满');
    expect(await captures()).toBe(before);
    await worker.evaluate('makeRoom()');
    const page = await browser.open(address);
    await until(captures, (count) => count === before + 1);
    expect(await shadowText(page)).not.toContain('磁盘已满');
    await page.close();
  });
});
