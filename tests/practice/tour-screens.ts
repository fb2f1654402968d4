import type { Locator } from 'playwright-core';
import { routeHref } from '../../components/dashboard/route.ts';
import type { ViewId } from '../../components/dashboard/views.ts';
import type { Alert, Evidence } from '../../utils/model/alert.ts';
import { askBackground } from '../browser/ask-background.ts';
import { SHOP_NAME } from './shop/scenario.ts';
import { shopNamed, snapshotRows } from './tour-ask.ts';
import { eventually, hold, type Tour, type TourStep } from './tour-step.ts';

/** The size that Chromium gives a popup at most is 800 × 600; ours is narrower. */
const POPUP = { width: 380, height: 600 };

/** The range that the trend view opens with. */
const TREND_DAYS = 30;

/** What was made to happen on this tour. Whether yesterday's figures alarm depends on the calendar. */
const CERTAIN = ['A23', 'A39', 'A40'] as const;

/** So many figures of an alert are printed. */
const FACTS = 3;

export const restart: TourStep = {
  title: 'The browser is closed and opened again: everything is still there',
  async walk(tour) {
    const before = await stored(tour);
    await tour.restart();
    const after = await stored(tour);
    hold(
      JSON.stringify(after) === JSON.stringify(before),
      `Before the restart ${JSON.stringify(before)}, after it ${JSON.stringify(after)}.`,
    );
    return [
      `${after.days} days, ${after.captures} readings and ${after.alerts} alerts, as before.`,
    ];
  },
};

export const popup: TourStep = {
  title: "The popup: today's alerts, worst first",
  async walk(tour) {
    const { alerts } = await askBackground(tour.screen, 'today.get', {});
    const open = alerts.filter(({ state }) => state === 'new' || state === 'seen');
    for (const rule of CERTAIN)
      hold(
        open.some((alert) => alert.rule === rule),
        `There is no alert ${rule} today.`,
      );
    const page = await tour.chromium.openExtensionPage('popup.html');
    await page.setViewportSize(POPUP);
    await page.waitForSelector('.alert');
    const [worst] = await page.locator('.alert').allTextContents();
    hold(
      worst?.includes(open[0]?.subjectName ?? '') ?? false,
      `The popup does not begin with ${open[0]?.rule} of ${open[0]?.subjectName}.`,
    );
    await tour.picture(page, 'popup');
    await page.close();
    return open.map(alertLine);
  },
};

export const dashboard: TourStep = {
  title: 'The dashboard: today, trends, snapshots, shops, settings',
  async walk(tour) {
    const rivals = (await snapshotRows(tour)).map(({ title }) => title);
    const page = await tour.chromium.openExtensionPage('dashboard.html');
    const pictured = new Set<ViewId>();
    const show = async (view: ViewId, shown: Locator, least: number, what: string) => {
      await page.goto(page.url().replace(/(?:#.*)?$/, routeHref(view)));
      const count = await eventually(
        () => shown.count(),
        (found) => found >= least,
        `The dashboard's screen ${view} does not show ${what}.`,
      );
      if (!pictured.has(view)) await tour.picture(page, `dashboard-${view}`);
      pictured.add(view);
      return `${view}: ${what}, ${count}`;
    };
    const titles = page.locator('main').getByText(new RegExp(rivals.map(RegExp.escape).join('|')));
    const lines = [
      await show('today', page.locator('main .alert'), 1, 'alerts'),
      await show('trends', page.locator('main canvas'), 1, 'charts'),
      await show(
        'trends',
        page.locator('main tbody tr'),
        TREND_DAYS,
        'days in the table beside it',
      ),
      await show('rivals', titles, rivals.length, 'rivals'),
      await show('shops', page.locator('main').getByText(SHOP_NAME).first(), 1, SHOP_NAME),
      await show('settings', page.locator('main input'), 1, 'settings'),
    ];
    await page.close();
    return lines;
  },
};

async function stored(tour: Tour) {
  const shop = await shopNamed(tour, SHOP_NAME);
  const { alerts } = await askBackground(tour.screen, 'today.get', {});
  const snapshots = (await snapshotRows(tour)).length;
  return { days: shop.daysStored, captures: shop.captures, alerts: alerts.length, snapshots };
}

function alertLine({ rule, severity, subjectName, evidence, provisional }: Alert): string {
  const facts = evidence.slice(0, FACTS).map((one) => `${one.label} ${factText(one)}`);
  return `${severity} ${rule} ${subjectName}: ${facts.join(', ')}${provisional ? '; not final yet' : ''}`;
}

function factText({ figure, format, text }: Evidence): string {
  if (figure?.kind !== 'exact') return text ?? figure?.kind ?? '';
  if (format === 'percent') return `${(figure.value * 100).toFixed(2)}%`;
  return format === 'count' ? String(figure.value) : figure.value.toFixed(2);
}
