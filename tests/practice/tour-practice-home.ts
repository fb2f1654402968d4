import { CONSOLE_HOSTS } from './practice-hosts.ts';
import { hold, type Tour, type TourStep } from './tour-step.ts';

export const PRACTICE_HOME = `https://${CONSOLE_HOSTS.practice}/`;

export const practiceHome: TourStep = {
  title: 'The practice home, where everything to try is linked',
  async walk(tour) {
    await tour.page.goto(PRACTICE_HOME);
    const links = await tour.page.locator('.stops a').count();
    hold(links > 0, 'The practice home links to no practice page.');
    await tour.picture(tour.page, 'practice-home');
    return [`${links} pages to try, seed ${tour.practice.seed}, today is ${tour.practice.today}.`];
  },
};

/** Presses one of the practice home's buttons and waits until it has said what it did. */
export async function makeHappen(tour: Tour, act: 'rivals-move' | 'review-burst'): Promise<void> {
  await tour.page.goto(PRACTICE_HOME);
  await tour.page.click(`[data-act=${act}]`);
  await tour.page.locator('.said:not(:empty)').waitFor();
}

/** The day of the real exported row, as the practice home offers it; null where there is none. */
export async function realDayOffered(tour: Tour): Promise<string | null> {
  await tour.page.goto(PRACTICE_HOME);
  const link = tour.page.locator('.stops a[href*="dateRange="]');
  if ((await link.count()) === 0) return null;
  const { searchParams } = new URL((await link.first().getAttribute('href')) ?? '');
  return searchParams.get('dateRange')?.split('|')[0] ?? null;
}
