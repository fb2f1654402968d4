import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../practice/shop/catalogue';
import { openPopup } from './open-popup';
import { type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';
import { countInShadow, findInShadow, shadowText } from './shadow';

const RIVALS = CATALOGUE.filter(({ mine, hostile, decoy }) => !mine && !hostile && !decoy);
const HOSTILE = CATALOGUE.find(({ hostile }) => hostile);

describe('rivals', () => {
  let browser: PracticeBrowser;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  const openItem = async ({ host, id }: { host: string; id: string }) => {
    const page = await browser.open(`https://${host}/item.htm?id=${id}`);
    await findInShadow(page, { selector: '.bar button:nth-child(2):not([hidden])' });
    return page;
  };
  const row = async (id: string) =>
    (await browser.ask('listing.list', {})).find(({ item }) => item.endsWith(`:${id}`));

  it.each(RIVALS)('keeps $id ($layout) with one click on the launcher', async (rival) => {
    const page = await openItem(rival);
    await (await findInShadow(page, { selector: '.bar button:nth-child(2)' })).click();
    const kept = await until(
      () => row(rival.id),
      () => true,
    );
    expect(kept.title.length).toBeGreaterThan(5);
    expect(kept.shopName).not.toBe('');
    expect(kept.price?.kind).not.toBe('missing');
    expect(kept.image).not.toBeNull();
    await page.close();
  });

  it('says what changed since, after the rivals moved, and keeps a note', async () => {
    const [rival] = RIVALS;
    if (!rival) throw new Error('no rival');
    browser.practice.rivalsMove();
    const page = await openItem(rival);
    await (await findInShadow(page, { selector: '.bar button' })).click();
    const reading = await browser.readingOn(page);
    if (!reading) throw new Error('no reading');
    const view = await browser.ask('panel.view', { reading });
    if (view.kind !== 'listing') throw new Error(view.kind);
    const kinds = view.sinceLast.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['title', 'price', 'main-image']));
    const title = view.sinceLast.find(({ kind }) => kind === 'title');
    const text = await until(
      () => shadowText(page),
      (seen) => seen.includes(view.listing.title),
    );
    for (const word of title?.added ?? []) expect(text).toContain(word);
    await (
      await findInShadow(page, { selector: '.card-head button[aria-expanded=false]' })
    ).click();
    const field = await findInShadow(page, {
      selector: '.note-form input[type=text], .note-form textarea',
    });
    await field.fill('纯棉写进标题前六个字');
    await (await findInShadow(page, { selector: '.note-form button[type=submit]' })).click();
    const [note] = await until(
      () => browser.ask('note.list', { item: view.item }),
      ({ length }) => length === 1,
    );
    expect(Object.values(note ?? {})).toContain('纯棉写进标题前六个字');
    await page.reload();
    await (await findInShadow(page, { selector: '.bar button' })).click();
    await until(
      () => shadowText(page),
      (seen) => seen.includes('纯棉写进标题前六个字'),
    );
    await page.close();
  });

  it('takes one from the popup of the tab, which raises the alerts of the change', async () => {
    const [rival] = RIVALS;
    if (!rival) throw new Error('no rival');
    const page = await openItem(rival);
    const popup = await openPopup(browser.chromium, page);
    await until(
      () =>
        popup.evaluate<boolean>(
          "!!document.querySelector('.btn-primary, .snapshot button, button.primary')",
        ),
      (there) => there,
    );
    await popup.evaluate(
      "document.querySelector('.btn-primary, .snapshot button, button.primary').click()",
    );
    const kept = await until(
      () => row(rival.id),
      (seen) => seen.versions === 2,
    );
    expect(kept.looks).toBe(2);
    const rules = (await browser.ask('today.get', {})).alerts.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['A39', 'A40']));
    await popup.close();
    await page.close();
  });

  it.each([
    ['its keys', "chrome.commands.onCommand.dispatch('take-snapshot', { id: TAB })"],
    [
      'the context menu',
      "chrome.contextMenus.onClicked.dispatch({ menuItemId: 'take-snapshot' }, { id: TAB })",
    ],
  ])('takes one by %s', async (_, event) => {
    const [rival] = RIVALS;
    if (!rival) throw new Error('no rival');
    const page = await openItem(rival);
    const before = (await row(rival.id))?.looks ?? 0;
    const worker =
      browser.chromium.context.serviceWorkers().at(-1) ??
      (await browser.chromium.context.waitForEvent('serviceworker'));
    const tab = await worker.evaluate(
      `chrome.tabs.query({ url: '${page.url()}' }).then(([t]) => t.id)`,
    );
    // The browser's own keys and menus are out of reach of a test; what they tell the worker is not.
    await worker.evaluate(event.replace('TAB', String(tab)));
    await until(
      () => row(rival.id),
      (seen) => seen.looks === before + 1,
    );
    await page.close();
  });

  it('treats markup and formulas in a title as text', async () => {
    if (!HOSTILE) throw new Error('no hostile item');
    const page = await openItem(HOSTILE);
    await (await findInShadow(page, { selector: '.bar button' })).click();
    await until(
      () => shadowText(page),
      (seen) => seen.includes('<img'),
    );
    expect(await countInShadow(page, { selector: 'img' })).toBe(0);
    await page.close();
  });

  it('leaves one element with a random name in the page, and nothing when switched off', async () => {
    const [rival] = RIVALS;
    if (!rival) throw new Error('no rival');
    const strangers = (page: Awaited<ReturnType<typeof openItem>>) =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => element.localName.includes('-'))
          .map((element) => [
            element.localName,
            element.attributes.length,
            element.childElementCount,
          ]),
      );
    const page = await openItem(rival);
    const [first] = await strangers(page);
    expect(await strangers(page)).toHaveLength(1);
    expect(first).toEqual([expect.stringMatching(/^[a-z]{6}-[a-z]{6}$/), 0, 0]);
    await page.reload();
    await findInShadow(page, { selector: '.bar button' });
    expect((await strangers(page))[0]?.[0]).not.toBe(first?.[0]);
    const settings = await browser.ask('settings.get', {});
    await browser.ask('settings.save', { settings: { ...settings, launcher: false } });
    await page.addInitScript(() => {
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => heard.push(data));
      Object.assign(globalThis, { heard });
    });
    await page.reload();
    await until(
      () => browser.readingOn(page),
      (reading) => reading !== null,
    );
    await page.waitForTimeout(1500);
    expect(await strangers(page)).toEqual([]);
    expect(await page.evaluate('heard')).toEqual([]);
    await browser.ask('settings.save', { settings });
    await page.close();
  });
});
