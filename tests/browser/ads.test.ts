import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AdsBoard } from '../../utils/model/ads-desk';
import { type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';

const CONSOLE = 'https://one.alimama.com/index.html';
const LISTS = { words: 'bidword', creatives: 'creative', crowds: 'crowd' };
const MEMBER = 'shop:听雨家的小二';

describe('the ads desk on practice pages of 万相台', () => {
  let browser: PracticeBrowser;
  let screen: Page;
  let page: Page;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
    await browser.ask('cost.save', {
      shop: MEMBER,
      edit: { margin: 0.42, fees: 0.05, refunds: 0.08, shipping: 0.06 },
    });
    await browser.open(`${CONSOLE}?view=account#!/account/detail`);
    page = await browser.open(`${CONSOLE}?view=plans#!/manage/search?bizCode=onebpSearch`);
    await browser.open(`${CONSOLE}?view=plan-days#!/report/campaign`);
    for (const [view, tab] of Object.entries(LISTS))
      await browser.open(
        `${CONSOLE}?view=${view}#!/manage/search-detail?bizCode=onebpSearch&tab=${tab}`,
      );
    await until(
      board,
      ({ balance, plans, words, creatives, crowds, crowdsGrowing }) =>
        balance.known === 'days' &&
        words !== null &&
        creatives !== null &&
        crowds.length + crowdsGrowing > 0 &&
        plans.length > 0 &&
        plans.every(({ figures, limit }) => figures.length === 3 && limit !== null),
    );
    screen = await browser.chromium.openExtensionPage('dashboard.html#/ads');
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  const board = async (): Promise<AdsBoard | undefined> =>
    (await browser.ask('ads.desk', {})).board ?? undefined;

  it('reads balance, limits and days, and says what to do with each plan', async () => {
    const found = await until(board, () => true);
    // ¥1,080.50 for about ¥541 a day
    expect(found.balance).toMatchObject({ level: 'low', balance: 1080.5 });
    const advice = found.plans.map(({ name, limit, advice: { kind } }) => [name, limit, kind]);
    expect(new Map(advice.map(([name, ...rest]) => [name, rest]))).toEqual(
      new Map([
        ['搜索-保温杯主推', [300, 'raise']],
        ['人群-加购召回', [260, 'lower']],
        ['人群-相似店铺', [80, 'pause']],
      ]),
    );
  });

  it('shows it, keeps an answer over a reload, and notes it in the journal', async () => {
    const plan = screen.getByRole('article', { name: '搜索-保温杯主推' });
    await plan.getByText(/^日限额可提 20%：¥300 → ¥360/).waitFor();
    await plan.getByRole('button', { name: '照做了' }).click();
    await plan.getByText('已记：照做了。').waitFor();
    await screen.reload();
    await plan.getByText('已记：照做了。').waitFor();
    const [noted] = await browser.ask('decision.list', {});
    expect(noted).toMatchObject({ kind: 'budget', subjectName: '搜索-保温杯主推' });
  });

  it('names words and creatives to act on, once yesterday is complete', async () => {
    const { words, creatives } = await until(board, () => true);
    const names = (drops: typeof words) =>
      drops?.found.map(({ name, advice }) => `${name} ${advice}`);
    if (words?.growing) {
      expect([words.growing, creatives?.growing]).toEqual([5, 5]);
      await screen
        .getByText(/^读到的 5 个，合计里还有昨天没补完的数/)
        .first()
        .waitFor();
      return;
    }
    expect(names(words)).toEqual(['保温杯 便宜 lower-bid', '泡茶杯 陶瓷 办公室 delete']);
    expect(names(creatives)).toEqual(['模特·手持 disable']);
    await screen.getByRole('row', { name: /^泡茶杯 陶瓷 办公室/ }).waitFor();
  });

  it('asks once what a plan promotes, and says whose break-even counts', async () => {
    const plan = screen.getByRole('article', { name: '搜索-保温杯主推' });
    await plan.getByText(/^推的是“听雨316不锈钢保温杯.*这件的成本没填/).waitFor();
    await plan.getByText(/^推的商品：/).click();
    await plan.getByLabel('这个计划推的是哪件').selectOption('several');
    await plan.getByText('推的商品：多件，保本按整店').waitFor();
    await screen.reload();
    await plan.getByText('推的商品：多件，保本按整店').waitFor();
  });

  it('speaks in the panel of the list of plans', async () => {
    const reading = await until(
      async () => (await browser.readingOn(page)) ?? undefined,
      ({ page: kind }) => kind === 'ali.manage',
    );
    const { desk } = await browser.ask('panel.view', { reading });
    expect(desk?.cards).toHaveLength(3);
    expect(desk?.place).toBe(`ads?${new URLSearchParams({ shop: MEMBER })}`);
  });
});
