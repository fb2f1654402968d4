import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PracticeBrowser, REVIEWS, startPracticeBrowser, until } from './practice-browser';
import { countInShadow, findInShadow, shadowText } from './shadow';

describe('the reviews page of 千牛', () => {
  let browser: PracticeBrowser;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  it('marks each bad review beside its row, with reason and phrase', async () => {
    browser.practice.reviewBurst();
    const since = Date.now();
    const page = await browser.open(REVIEWS);
    await browser.lookedAt('qn.reviews', since);
    const reading = await browser.readingOn(page);
    if (!reading) throw new Error('no reading');
    const view = await browser.ask('panel.view', { reading });
    if (view.kind !== 'reviews') throw new Error(view.kind);
    const bad = view.judged.filter(({ verdict }) => verdict.bad || verdict.hidden);
    expect(bad.length).toBeGreaterThan(2);
    await until(
      () => countInShadow(page, { selector: '.mark' }),
      (marks) => marks === bad.length,
    );
    const marks = await shadowText(page);
    for (const { verdict } of bad) expect(marks).toContain(verdict.evidence[0]?.phrase ?? '');
    await page.close();
  });

  it('raises one alert for the shop, with the phrases', async () => {
    const { alerts } = await browser.ask('today.get', {});
    const found = alerts.filter(({ rule }) => rule === 'A23');
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence.some(({ text }) => text)).toBe(true);
  });

  it('stands on the desk, what waits first, and a word against a verdict is kept', async () => {
    const desk = await browser.ask('review.desk', {});
    expect(desk.defaults).toBeGreaterThan(0);
    expect(desk.reviews[0]?.waitsSince).toBeDefined();
    const screen = await browser.chromium.openExtensionPage('dashboard.html#/reviews');
    const first = screen.locator('.reviews-row').first();
    await first.waitFor();
    expect(await first.innerText()).toContain(desk.reviews[0]?.row.text ?? '-');
    await first.locator('.reviews-acts .btn').first().click();
    const draft = await first.locator('textarea').inputValue();
    expect(draft.length).toBeGreaterThan(20);
    await first.locator('.reviews-acts .btn-quiet').click();
    await first.locator('.reviews-acts .row .btn').nth(1).click();
    const marked = await until(
      () => browser.ask('review.desk', {}),
      ({ record }) => record.marks['not-bad'] === 1,
    );
    expect(marked.bad + marked.hidden).toBe(desk.bad + desk.hidden - 1);
    await screen.close();
  });

  it('keeps neither a buyer’s name nor an order number', async () => {
    const page = await browser.open(REVIEWS);
    const text = await until(
      () => page.locator('body').innerText(),
      (shown) => shown.includes('订单号'),
    );
    const orders = [...text.matchAll(/订单号[:：]?\s*(\d{8,})/g)].map(([, number]) => number ?? '');
    const names = [...text.matchAll(/(?:^|\s)([^\s*]\*\*[^\s*]?)(?=\s|$)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(orders.length).toBeGreaterThan(3);
    expect(names.length).toBeGreaterThan(3);
    const screen = await browser.chromium.openExtensionPage('dashboard.html');
    const stored = await screen.evaluate(async () => {
      const open = indexedDB.open('zhanggui');
      const db = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      const tables = [...db.objectStoreNames].map(
        (name) =>
          new Promise((done) => {
            const all = db.transaction(name).objectStore(name).getAll();
            all.onsuccess = () => done(all.result);
          }),
      );
      const all = JSON.stringify(await Promise.all(tables));
      db.close();
      return all;
    });
    expect(stored).toContain('qn.reviews');
    for (const secret of [...orders, ...names]) expect(stored).not.toContain(secret);
    await screen.close();
    await page.close();
  });

  it('touches no node of the page’s own', async () => {
    const page = await browser.open(REVIEWS);
    await findInShadow(page, { selector: '.mark' });
    const strangers = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'))
          .length,
    );
    expect(strangers).toBe(1);
    await page.close();
  });
});
