import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { foreignRequests } from '../browser/foreign-requests.ts';
import { type ExtensionChromium, launchChromium } from '../browser/launch-chromium.ts';
import { INTERRUPTED, ROOT } from '../run/run-tool.ts';
import { chromiumArgs } from './console.ts';
import type { StartPlace } from './start-place.ts';
import { openPanel, readHome, walkBack } from './tour-home.ts';
import { practiceHome } from './tour-practice-home.ts';
import { realDay } from './tour-real-day.ts';
import { readReviews } from './tour-reviews.ts';
import { rivalsMoved, snapshotRivals } from './tour-rivals.ts';
import { dashboard, popup, restart } from './tour-screens.ts';
import { hold, type Tour, type TourStep } from './tour-step.ts';

const STEPS: readonly TourStep[] = [
  practiceHome,
  readHome,
  walkBack,
  openPanel,
  restart,
  snapshotRivals,
  rivalsMoved,
  readReviews,
  popup,
  dashboard,
  realDay,
];

const PICTURES = join(ROOT, '.output/tour');

/**
 * Walks the whole morning in a headless browser and says what was read, stored and alerted.
 * Gives the exit code: 0 when every step held. Throws with a sentence when one did not.
 */
export async function runTour(place: StartPlace): Promise<number> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  for (const note of place.practice.notes) console.log(note);
  const chromium = await launchChromium({
    args: chromiumArgs(place.practice),
    extension: place.extension.folder,
    profile: place.profile,
    pinned: [place.extension.id],
  });
  const walk = walkAll(await makeTour(place, chromium));
  try {
    const interrupted = place.toldToEnd.then(() => true);
    if (await Promise.race([walk.then(() => false), interrupted])) return INTERRUPTED;
  } finally {
    await chromium.close();
    // A walk whose browser is taken away fails; whether that matters was decided above.
    await walk.catch(() => undefined);
  }
  const away = foreignRequests(chromium.requests(), (host) => place.practice.hosts.includes(host));
  hold(
    away.length === 0,
    `Requests left for other hosts: ${away.map(({ url }) => url).join(', ')}`,
  );
  console.log(`\nEvery step held, and nothing was requested from any other host.`);
  console.log(`Pictures: ${relative(ROOT, PICTURES)}/`);
  return 0;
}

async function walkAll(tour: Tour): Promise<void> {
  for (const [i, step] of STEPS.entries()) {
    console.log(`\n${i + 1}. ${step.title}`);
    try {
      for (const line of await step.walk(tour)) console.log(`   ${line}`);
    } catch (error) {
      await tour.picture(tour.page, 'failed').catch(() => undefined);
      throw error;
    }
  }
}

async function makeTour({ practice }: StartPlace, chromium: ExtensionChromium): Promise<Tour> {
  let pictures = 0;
  const tour: Tour = {
    chromium,
    practice,
    ...(await openPages(chromium)),
    async picture(page, name) {
      pictures += 1;
      const number = String(pictures).padStart(2, '0');
      await page.screenshot({ path: join(PICTURES, `${number}-${name}.png`) });
    },
    async restart() {
      await chromium.restart();
      Object.assign(tour, await openPages(chromium));
    },
  };
  return tour;
}

/** The manifest is a page of the extension like any other, and shows nothing that could interfere. */
async function openPages(chromium: ExtensionChromium): Promise<{ screen: Page; page: Page }> {
  const [first] = chromium.context.pages();
  const screen = await chromium.openExtensionPage('manifest.json');
  const page = first ?? (await chromium.context.newPage());
  await page.bringToFront();
  return { screen, page };
}
