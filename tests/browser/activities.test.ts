import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHOP_NAME } from '../practice/shop/scenario';
import { type PracticeBrowser, startPracticeBrowser, until } from './practice-browser';
import { findInShadow, shadowText } from './shadow';

const PAGES = 'https://myseller.taobao.com/home.htm/starb/tmc-next/sale/seller';
const LIST = `${PAGES}/homepage.htm`;
const DETAIL = `${PAGES}/activity_detail.htm?activityId=880011`;
const LAUNCHER = { selector: '.bar button' };

describe('the activity desk', () => {
  let browser: PracticeBrowser;
  beforeAll(async () => {
    browser = await startPracticeBrowser();
  });
  afterAll(async () => {
    expect(await browser.close()).toEqual([]);
  });

  it('fills its ledger from the list and the page of an activity, and shows both', async () => {
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
      ['unknown', null],
    ]);
    // The page itself demands less than is promised.
    expect(activity?.prices.map(({ verdict }) => verdict)).toEqual(['too-high', 'no-history']);
    await (await findInShadow(page, LAUNCHER)).click();
    await findInShadow(page, { selector: '.alerts .alert' });
    expect(await shadowText(page)).toContain('高于页面要求');

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
  });
});
