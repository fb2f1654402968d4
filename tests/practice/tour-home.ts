import { addDays, type Day } from '../../utils/model/day.ts';
import type { MetricDefinition } from '../../utils/model/metric-definition.ts';
import { SHOP_METRICS } from '../../utils/model/metrics/shop-metrics.ts';
import type { Comparison, HomePanel } from '../../utils/model/panel-view.ts';
import { askBackground } from '../browser/ask-background.ts';
import { findInShadow, shadowText } from '../browser/shadow.ts';
import { readingOn, readSince, shopNamed } from './tour-ask.ts';
import { samePrinted } from './tour-figures.ts';
import { realDayOffered } from './tour-practice-home.ts';
import { hold, type Tour, type TourStep } from './tour-step.ts';

export const HOME = 'https://sycm.taobao.com/portal/home.htm';

/** Sixteen weeks and more: after a long promotion fewer hold too few ordinary days to judge by. */
const WALK_DAYS = 120;

const DEFINITIONS: Readonly<Record<string, MetricDefinition>> = SHOP_METRICS;

export const readHome: TourStep = {
  title: 'Open 生意参谋: the page is read as it stands',
  async walk(tour) {
    const since = Date.now();
    await tour.page.goto(HOME);
    const status = await readSince(tour, 'sycm.home', since);
    const reading = await readingOn(tour, tour.page);
    const { shop, scope } = reading;
    hold(shop !== undefined, 'The reading does not say which shop it is of.');
    hold(scope.period.kind === 'day', `The reading's period is ${scope.period.kind}, not a day.`);
    const compared = await samePrinted(tour.page, reading);
    await tour.picture(tour.page, 'sycm-home');
    return [
      `Read ${status.figures} figures of ${shop.name} for ${scope.period.day}, all devices.`,
      `${compared.length} of them stand on the page exactly so: ${compared.slice(0, 3).join(', ')} …`,
    ];
  },
};

export const walkBack: TourStep = {
  title: `Walk back through ${WALK_DAYS} days on the page's own calendar`,
  async walk(tour) {
    const elsewhere = await realDayOffered(tour);
    await tour.page.goto(`${HOME}?walk=${WALK_DAYS}`);
    await tour.page.waitForSelector('html[data-walk=done]', { timeout: 600_000 });
    const { shop } = await readingOn(tour, tour.page);
    const name = shop?.name ?? '';
    const gaps = await unreadDays(tour, name, elsewhere);
    hold(gaps.length < WALK_DAYS / 10, `${gaps.length} of ${WALK_DAYS} days were not read.`);
    for (const day of gaps) {
      const since = Date.now();
      await tour.page.goto(`${HOME}?dateType=day&dateRange=${day}|${day}`);
      await readSince(tour, 'sycm.home', since);
    }
    const row = await shopNamed(tour, name);
    const left = await unreadDays(tour, name, elsewhere);
    hold(left.length === 0, `Not stored although they were looked at: ${left.join(', ')}.`);
    const again =
      gaps.length > 0 ? ` Turned over too fast and looked at again: ${gaps.length}.` : '';
    return [
      `${row.daysStored} days of ${name} are stored, ${row.firstDay} to ${row.lastDay}.${again}`,
    ];
  },
};

/** Days of the walk that are not in the store; the real day is another shop's. */
async function unreadDays(tour: Tour, shopName: string, realDay: Day | null): Promise<Day[]> {
  const to = addDays(tour.practice.today, -1);
  const [sales] = await askBackground(tour.screen, 'series.get', {
    subject: (await shopNamed(tour, shopName)).subject,
    metrics: ['pay_amt'],
    from: addDays(tour.practice.today, -WALK_DAYS),
    to,
  });
  return (sales?.days ?? [])
    .filter(({ day, value }) => value === null && day !== realDay)
    .map(({ day }) => day);
}

export const openPanel: TourStep = {
  title: 'Back on yesterday, one click opens the panel',
  async walk(tour) {
    const since = Date.now();
    await tour.page.goto(HOME);
    await readSince(tour, 'sycm.home', since);
    await (await findInShadow(tour.page, { selector: '.bar button' })).click();
    await findInShadow(tour.page, { selector: '.panel .metrics > li' });
    const reading = await readingOn(tour, tour.page);
    const view = await askBackground(tour.screen, 'panel.view', { reading });
    hold(view.kind === 'home', `The panel shows ${view.kind} on the home page.`);
    const text = await shadowText(tour.page);
    for (const row of view.main)
      hold(text.includes(row.label), `The panel does not show ${row.label}.`);
    await tour.picture(tour.page, 'panel-home');
    return [...comparisons(view), ...whyLines(view)];
  },
};

function comparisons(view: HomePanel): string[] {
  return view.main.map((row) => {
    hold(
      row.lastWeek.kind === 'compared' && row.fourWeeks.kind === 'compared',
      `${row.label} is not compared although ${WALK_DAYS} days are stored.`,
    );
    return `${row.label} ${row.raw}: ${change(row.metric, row.lastWeek)} against the same weekday last week, ${change(row.metric, row.fourWeeks)} against the mean of four.`;
  });
}

function change(metric: string, comparison: Comparison): string {
  if (comparison.kind === 'none') return comparison.why;
  const hundred = (comparison.change * 100).toFixed(2);
  const unit = DEFINITIONS[metric]?.unit === 'ratio' ? ' points' : '%';
  return `${comparison.change >= 0 ? '+' : ''}${hundred}${unit}`;
}

function whyLines({ why }: HomePanel): string[] {
  hold('change' in why, 'The panel cannot say why sales moved.');
  const cents = (yuan: number) => Math.round(yuan * 100);
  hold(
    cents(why.visitors) + cents(why.conversion) + cents(why.spend) === cents(why.change),
    `The parts of the answer to "why" do not add up to ${why.change}.`,
  );
  return [
    `Why sales moved by ${why.change.toFixed(2)} yuan since ${why.baseDay}: visitors ${why.visitors.toFixed(2)}, conversion ${why.conversion.toFixed(2)}, spend per buyer ${why.spend.toFixed(2)}; adds up to the cent.`,
  ];
}
