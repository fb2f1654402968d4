import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../practice/shop/catalogue';
import { OWN_ITEMS } from '../practice/shop/own-items';
import { type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';
import { findInShadow } from './shadow';

const [OWN] = OWN_ITEMS;
const RIVAL = CATALOGUE.find(({ mine, hostile, decoy }) => !mine && !hostile && !decoy);
const WORDS = 'https://sycm.taobao.com/flow/monitor/keyword_assistant';
const TITLE = `https://sycm.taobao.com/cc/item_archives?activeKey=title&itemId=${OWN.id}`;

describe('words, titles and notes of the rival desk', () => {
  let browser: PracticeBrowser;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  const desk = (part: string) =>
    browser.chromium.openExtensionPage(`dashboard.html#/rivals?part=${part}`);
  const keep = async ({ host, id }: { host: string; id: string }) => {
    const page = await browser.open(`https://${host}/item.htm?id=${id}`);
    await (
      await findInShadow(page, { selector: '.bar button:nth-child(2):not([hidden])' })
    ).click();
    await until(
      async () =>
        (await browser.ask('listing.list', {})).find(({ item }) => item.endsWith(`:${id}`)),
      () => true,
    );
    await page.close();
  };

  it('watches the words of the shop with what its pages print, ranges as ranges', async () => {
    await keep({ host: 'detail.tmall.com', id: OWN.id });
    const since = Date.now();
    const tab = await browser.open(WORDS);
    await browser.lookedAt('sycm.flow.keyword', since);
    await tab.close();
    const screen = await desk('words');
    await screen.getByRole('rowheader', { name: /^保温杯女士/ }).waitFor();
    const row = await screen.getByRole('row', { name: /^保温杯女士/ }).innerText();
    expect(row).toContain('1万 ~ 2.5万');
    expect(row).toContain('5% ~ 7.5%');
    // the page names the item that the word led to
    expect(row).toContain(OWN.title);
    await screen.close();
  });

  it('says which words of an own title are dead, and changes nothing', async () => {
    const tab = await browser.open(TITLE);
    await until(
      () => browser.ask('title.looks', {}),
      ({ length }) => length > 0,
    );
    await tab.close();
    const screen = await desk('titles');
    await screen.getByText(/死词：/).waitFor();
    const said = await screen.getByText(/死词：/).innerText();
    for (const word of ['高颜值', '便携', '500ml']) expect(said).toContain(word);
    expect(said).not.toContain('保温杯');
    expect(await screen.getByRole('textbox').inputValue()).toBe(OWN.title);
    await screen.close();
  });

  it('keeps a note with tags and makes a decision of it', async () => {
    if (!RIVAL) throw new Error('no rival');
    await keep(RIVAL);
    const [listing] = (await browser.ask('listing.list', {})).filter(({ item }) =>
      item.endsWith(`:${RIVAL.id}`),
    );
    if (!listing) throw new Error('not kept');
    await browser.ask('note.save', {
      draft: {
        item: listing.item,
        about: 'title',
        sellingPoint: '316 不锈钢写在最前',
        numericPoint: '',
        promoTag: '',
        badge: '',
        mainColor: '',
        isVideo: false,
        difference: '',
        action: '标题前移 316',
        tags: '标题 爆款',
        text: '',
      },
    });
    const screen = await desk('notes');
    await screen.getByRole('button', { name: '爆款' }).click();
    await screen.getByRole('button', { name: '关联决定' }).click();
    await screen.getByRole('button', { name: '记下并关联' }).click();
    await screen.getByRole('link', { name: /决定：.*标题前移 316/ }).waitFor();
    const [decision] = await browser.ask('decision.list', {});
    expect(decision).toMatchObject({ kind: 'title', what: '标题前移 316' });
    const [note] = await browser.ask('note.list', { item: listing.item });
    expect(note?.decision).toBe(decision?.id);
    await screen.close();
  });
});
