import type { MetricId } from '../../utils/model/metric.ts';
import { SHOP_METRIC_IDS, SHOP_METRICS } from '../../utils/model/metrics/shop-metrics.ts';
import { askBackground } from '../browser/ask-background.ts';
import { readingOn, readSince, shopNamed } from './tour-ask.ts';
import { printedFigures, samePrinted } from './tour-figures.ts';
import { HOME } from './tour-home.ts';
import { realDayOffered } from './tour-practice-home.ts';
import { hold, type TourStep } from './tour-step.ts';

export const realDay: TourStep = {
  title: 'The one real day: an exported row, shown as a page, reads back figure for figure',
  async walk(tour) {
    const day = await realDayOffered(tour);
    if (day === null) return ['Left out: the captured pages are not on this machine.'];
    const since = Date.now();
    await tour.page.goto(`${HOME}?dateType=day&dateRange=${day}|${day}`);
    await readSince(tour, 'sycm.home', since);
    const reading = await readingOn(tour, tour.page);
    await samePrinted(tour.page, reading);
    const shop = await shopNamed(tour, reading.shop?.name ?? '');
    const stored = await askBackground(tour.screen, 'series.get', {
      subject: shop.subject,
      metrics: SHOP_METRIC_IDS,
      from: day,
      to: day,
    });
    const printed = (await printedFigures(tour.page)).filter(({ value }) => value !== null);
    const lines = printed.map(({ label, text, value }) => {
      const metric = metricOf(label);
      const kept = stored.find((series) => series.metric === metric)?.days[0]?.value ?? null;
      hold(
        kept !== null && value !== null && Math.abs(kept - value) < 1e-9,
        `${label} of ${day} is ${text} in the exported row, but ${kept} in the store.`,
      );
      return `${label} ${text}`;
    });
    await tour.picture(tour.page, 'real-day');
    return [`${day}, ${lines.length} figures of ${shop.name}: ${lines.join(', ')}`];
  },
};

function metricOf(label: string): MetricId | undefined {
  return SHOP_METRIC_IDS.find((id) => SHOP_METRICS[id].labels.some((one) => one === label));
}
