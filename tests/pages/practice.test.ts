import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listing } from '../../utils/model/listing.ts';
import type { Reading } from '../../utils/model/reading.ts';
import type { ReviewRow } from '../../utils/model/review.ts';
import { findChromium } from '../browser/find-browser.ts';
import { chromiumArgs, type PracticeConsole, startConsole } from '../practice/console.ts';
import { CATALOGUE } from '../practice/shop/catalogue.ts';
import { type HomeChoice, homeView } from '../practice/shop/home-view.ts';
import { listingOf } from '../practice/shop/listings.ts';
import { loadRealDay } from '../practice/shop/real-day.ts';
import { reviewsOf } from '../practice/shop/reviews.ts';
import { NOTHING_HAPPENED } from '../practice/world.ts';
import { bundleReader, READER_GLOBAL } from '../read/bundle-reader.ts';

const TODAY = '2026-11-21';
const NOW = Date.parse(`${TODAY}T09:30:00+08:00`);
const HOME = 'https://sycm.taobao.com/portal/home.htm';
const SHARED = `${import.meta.dirname}/../../../shared/pages`;

let practice: PracticeConsole;
let browser: Browser;
let page: Page;
let code: string;
beforeAll(async () => {
  practice = await startConsole({ today: TODAY, sharedPages: SHARED });
  browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: chromiumArgs(practice),
  });
  page = await (await browser.newContext({ timezoneId: 'America/New_York' })).newPage();
  code = await bundleReader();
});
afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

async function read(url: string, filled: string): Promise<Reading> {
  await page.goto(url);
  await page.waitForFunction(filled);
  const call = `${READER_GLOBAL}.readPage(document, location.href, ${NOW})`;
  return (await page.evaluate(`(() => { ${code}; return ${call}; })()`)) as Reading;
}

const realDay = loadRealDay(SHARED);
const world = {
  scenario: { seed: 'rain-on-bamboo', today: TODAY },
  happenings: NOTHING_HAPPENED,
  realDay,
  notes: [],
};
const CHOICES: [string, HomeChoice][] = [
  ['yesterday', { dateType: 'day', from: '2026-11-20', to: '2026-11-20', device: 'all' }],
  ['a Sunday', { dateType: 'day', from: '2026-10-18', to: '2026-10-18', device: 'all' }],
  [
    'a big promotion',
    { dateType: 'day', from: '2026-11-11', to: '2026-11-11', device: 'wireless' },
  ],
  [
    'a day on the computer',
    { dateType: 'day', from: '2026-09-01', to: '2026-09-01', device: 'pc' },
  ],
  ['seven days', { dateType: 'recent7', from: '2026-11-14', to: '2026-11-20', device: 'all' }],
  ['today so far', { dateType: 'today', from: TODAY, to: TODAY, device: 'all' }],
  [
    'the real exported day',
    { dateType: 'day', from: '2026-09-16', to: '2026-09-16', device: 'all' },
  ],
];

describe('生意参谋 home', () => {
  it.each(CHOICES)('reads %s figure for figure', async (name, choice) => {
    if (name.startsWith('the real') && !realDay) return console.log('Skipped: no exported row.');
    const view = homeView(world, choice);
    const { from, to, dateType, device } = choice;
    const query = new URLSearchParams({
      dateType,
      dateRange: `${from}|${to}`,
      device: String(['all', 'pc', 'wireless'].indexOf(device)),
    });
    const last = view.groups.flatMap(({ cells }) => cells).findLast(({ value }) => value !== '-');
    const reading = await read(
      `${HOME}?${query}`,
      `[...document.querySelectorAll('.ant-table td')].some((cell) => cell.textContent.includes(${JSON.stringify(last?.value)}))`,
    );
    expect(reading.shop).toEqual({ name: view.shopName });
    const period =
      dateType === 'recent7'
        ? { kind: 'span', from, to, unit: 'recent' }
        : { kind: dateType === 'today' ? 'live' : 'day', day: to };
    expect(reading.scope).toEqual({ period, device });
    const part = reading.parts[0];
    const figures = part?.kind === 'metrics' ? part.figures : [];
    const standing = [
      { label: '层级', value: view.level },
      { label: '层级排名', value: view.rank },
    ].filter(({ value }) => value !== '-');
    const printed = [...view.cards, ...view.groups.flatMap(({ cells }) => cells), ...standing];
    expect(Object.fromEntries(figures.map(({ label, raw }) => [label, raw]))).toEqual(
      Object.fromEntries(printed.map(({ label, value }) => [label, value])),
    );
    for (const { raw, figure } of figures)
      if (raw === '-') expect(figure).toEqual({ kind: 'missing', why: 'absent' });
      else expect(figure).toMatchObject({ kind: 'exact', value: plainNumber(raw) });
    expect(reading.trouble).toEqual([]);
  });
});

function plainNumber(raw: string): number {
  const number = Number(raw.replaceAll(',', '').replace(/%|第|层级|名/g, ''));
  return raw.endsWith('%') ? expect.closeTo(number / 100, 12) : number;
}

it('reads the reviews, without a buyer or an order', async () => {
  const reading = await read(
    'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC',
    `document.querySelectorAll('.next-table-row').length > 0`,
  );
  const part = reading.parts[0];
  const rows: ReviewRow[] = part?.kind === 'reviews' ? part.rows : [];
  const reviews = reviewsOf(world.scenario, 0).slice(0, rows.length);
  expect(rows).toHaveLength(20);
  expect(rows.map(({ text, followUp, itemId }) => ({ text, followUp, itemId }))).toEqual(
    reviews.map(({ text, followUp, itemId }) => ({ text, followUp: followUp?.text, itemId })),
  );
  const said = JSON.stringify(reading);
  for (const { nick, orderNumber } of reviews) {
    expect(said).not.toContain(nick);
    expect(said).not.toContain(orderNumber);
  }
});

/** What the item pages' own scripts fill in last. */
const LATE =
  '[data-late],#J_SellCounter,#J_RateCounter,.tm-ind-sellCount .tm-count,.tm-ind-reviewCount .tm-count';

it.each(CATALOGUE.map(({ id, host, layout }) => [layout, id, host]))(
  'reads the item %s %s',
  async (_layout, id, host) => {
    const item = listingOf(world.scenario.seed, id, 0);
    const reading = await read(
      `https://${host}/item.htm?id=${id}`,
      `[...document.querySelectorAll('${LATE}')].every(
        ({ textContent }) => !['', '-'].includes(textContent.trim()))`,
    );
    const part = reading.parts[0];
    const listing = (part?.kind === 'listing' ? part.listing : {}) as Listing;
    expect(listing).toMatchObject({
      itemId: id,
      title: item?.title,
      shop: { name: item?.shopName },
    });
    const asked = listing.prices.find(({ kind }) => kind === 'shown')?.figure;
    const low = asked?.kind === 'range' ? asked.low : asked?.kind === 'exact' ? asked.value : null;
    expect(low).toBeCloseTo((item?.shownPrice ?? 0) / 100, 6);
    expect(listing.images).toHaveLength(item?.images.length ?? 0);
    expect(listing.skus).toHaveLength(item?.skus.length ?? 0);
    expect(reading.trouble.filter(({ why }) => why === 'sources-disagree')).toEqual([]);
  },
);
