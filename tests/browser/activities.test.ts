import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, HOUR, startOfDay, weekday } from '../../utils/model/day';
import type { Reading } from '../../utils/model/reading';
import { SHOP_NAME } from '../practice/shop/scenario';
import { homeReading, metricFigure } from '../unit/store/sample-capture';
import { type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';
import { findInShadow, shadowText } from './shadow';

const PAGES = 'https://myseller.taobao.com/home.htm/starb/tmc-next/sale/seller';
const LIST = `${PAGES}/homepage.htm`;
const DETAIL = `${PAGES}/activity_detail.htm?activityId=880011`;
const SHELF = 'https://myseller.taobao.com/home.htm/SellManage/on_sale';
const LAUNCHER = { selector: '.bar button' };

/** Sixteen weeks to which nothing happens: every weekday sells alike, give or take two in a hundred. */
function ordinaryDays(today: string): Reading[] {
  return Array.from({ length: 112 }, (_, i) => {
    const day = addDays(today, i - 112);
    const sales = Math.round((9000 + 1000 * weekday(day)) * (1 + 0.02 * ((i % 3) - 1)));
    const at = startOfDay(addDays(day, 1)) + HOUR / 6;
    return homeReading(day, [metricFigure('pay_amt', sales)], at, SHOP_NAME);
  });
}

describe('the activity desk', () => {
  let browser: PracticeBrowser;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  it('fills its ledger from the list and the page of an activity, and shows both', async () => {
    await browser.open(SHELF);
    await browser.open(LIST);
    const board = () => browser.ask('activity.board', {});
    const listed = await until(board, ({ activities }) => activities.length === 3);
    const known = (name: string, all = listed) =>
      all.activities.find((activity) => activity.name.startsWith(name));
    expect(known('天天特卖')).toMatchObject({
      ...{ shop: `shop:${SHOP_NAME}`, kind: 'daily-special', status: '报名中', stage: 'sign-up' },
      gates: [],
    });
    expect(known('淘金币')).toMatchObject({ kind: 'coins', standing: 'in', joins: true });
    expect(listed.moments[0]).toMatchObject({ what: 'sign-up-ends' });

    const page = await browser.open(DETAIL);
    const read = await until(board, (now) => (known('天天特卖', now)?.gates.length ?? 0) > 0);
    const activity = known('天天特卖', read);
    expect(read.activities).toHaveLength(3);
    expect(activity?.gates.map(({ verdict, by }) => [verdict, by])).toEqual([
      ['met', 'page'],
      ['unknown', null],
      ['missed', 'own'],
    ]);
    expect(activity?.times.materialBy).toBeDefined();
    expect(activity?.costs).toEqual({ fixed: 600, rate: 0.03 });
    // Promised at 99 and 79; the page demands 89 of the first, and both stand on the shelf for less.
    expect(
      activity?.prices.map(({ verdict, lowest, promised, stock }) => [
        ...[verdict, lowest?.price, promised, stock?.pieces],
      ]),
    ).toEqual([
      ['too-high', 95, 200, 1204],
      ['too-high', 78, 200, 120],
    ]);
    await (await findInShadow(page, LAUNCHER)).click();
    await findInShadow(page, { selector: '.alerts .alert' });
    const said = await shadowText(page);
    expect(said).toContain('高于页面要求');
    expect(said).toContain('高于近 30 天最低 ¥78.00');

    const screen = await browser.chromium.openExtensionPage('dashboard.html#/activities');
    await screen.locator('.activity-moments li').first().waitFor();
    expect(await screen.locator('.activity-moments li').first().innerText()).toContain('报名截止');
    expect(await screen.locator('.activity-entry').first().innerText()).toContain('价格冲突');
    expect(await screen.locator('.month .mark-run').count()).toBeGreaterThan(0);

    // A small promotion by hand.
    await screen.getByRole('button', { name: '记一次小推广' }).click();
    await screen.locator('.activity-form input[type=text]').first().fill('老客群发');
    await screen
      .locator('.activity-form input[type=datetime-local]')
      .first()
      .fill('2026-11-01T10:00');
    await screen.locator('.activity-form button[type=submit]').click();
    const kept = await until(board, ({ activities }) => activities.length === 4);
    expect(known('老客群发', kept)).toMatchObject({ kind: 'wangwang', group: 'message' });

    const [file] = await Promise.all([
      screen.waitForEvent('download'),
      screen.getByRole('button', { name: '下载日历文件' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('zhanggui-activities.ics');

    // What was published on the shelf three days ago is kept as an activity of its own.
    await screen.getByRole('button', { name: /^记为活动/ }).click();
    const grown = await until(board, ({ activities }) => activities.length === 5);
    expect(grown.fresh).toEqual([]);
    expect(grown.activities.find(({ kind }) => kind === 'new-product')).toMatchObject({
      joins: true,
      stage: 'running',
    });
  });

  it('says of an activity to which nothing happened that no effect can be seen', async () => {
    const days = ordinaryDays(browser.practice.today);
    for (let from = 0; from < days.length; from += 56)
      await browser.ask('import.record', { readings: JSON.stringify(days.slice(from, from + 56)) });
    const screen = await browser.chromium.openExtensionPage('dashboard.html#/activities');
    await screen.locator('.activity-past > summary').click();
    const over = screen.getByRole('article', { name: /聚划算品牌团/ });
    await over.getByText('效果不显著').waitFor();
    const text = await over.innerText();
    for (const word of ['毛增量', '透支', '净增量', '范围']) expect(text).toContain(word);
  });
});
