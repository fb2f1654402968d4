import { VIEWS } from '../../components/dashboard/route.ts';
import type { Alert } from '../../utils/model/alert.ts';
import { askBackground } from '../browser/ask-background.ts';
import { SHOP_NAME } from './shop/scenario.ts';
import { shopNamed, snapshotRows } from './tour-ask.ts';
import { hold, type Tour, type TourStep } from './tour-step.ts';

/** The size that Chromium gives a popup at most is 800 × 600; ours is narrower. */
const POPUP = { width: 400, height: 600 };

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
    hold(open.length > 0, 'There is not one open alert today.');
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
  title: 'The dashboard: shops, trends, snapshots, settings',
  async walk(tour) {
    const page = await tour.chromium.openExtensionPage('dashboard.html');
    const lines: string[] = [];
    for (const route of VIEWS) {
      await page.goto(page.url().replace(/(?:#.*)?$/, `#/${route}`));
      const heading = page.locator('main').locator('h1, h2').first();
      const text = await heading.textContent();
      hold(Boolean(text?.trim()), `The dashboard's screen ${route} has no heading.`);
      await tour.picture(page, `dashboard-${route}`);
      lines.push(`${route}: ${text}`);
    }
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
  const figures = evidence.slice(0, 3).map(({ label, figure, text }) => {
    const value = figure?.kind === 'exact' ? figure.value : (text ?? figure?.kind ?? '');
    return `${label} ${value}`;
  });
  const state = provisional ? ', not final yet' : '';
  return `${severity} ${rule} ${subjectName} (${figures.join(', ')}${state})`;
}
