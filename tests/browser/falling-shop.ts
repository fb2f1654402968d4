import { addDays, type Day, dayOf, HOUR, startOfDay } from '../../utils/model/day';
import type { Reading } from '../../utils/model/reading';
import { homeReading, metricFigure } from '../unit/store/sample-capture';
import type { PracticeBrowser } from './practice-browser';

const SHOP = '队列练习店';
export const YESTERDAY = addDays(dayOf(Date.now()), -1);

/** More readings than one message of an import takes are sent in several. */
const BATCH = 50;

/** One day of a shop whose buyers and spend keep their share, read the next morning. */
export function dayOfShop(day: Day, visitors: number, hour = 9): Reading {
  const buyers = Math.round(visitors * 0.03);
  const figures = [
    metricFigure('uv', visitors),
    metricFigure('pay_buyers', buyers),
    metricFigure('pay_amt', buyers * 120),
    metricFigure('cvr', buyers / visitors),
    metricFigure('aov', 120),
  ];
  return homeReading(day, figures, startOfDay(addDays(day, 1)) + hour * HOUR, SHOP);
}

/** Eighteen weeks with a little noise, and a day that falls by some 40 percent. */
export async function importFallingShop(browser: PracticeBrowser): Promise<void> {
  const days = Array.from({ length: 126 }, (_, i) => addDays(YESTERDAY, i - 126));
  const ordinary = days.map((day, i) => dayOfShop(day, 10_000 + (i % 5) * 40));
  const readings = [...ordinary, dayOfShop(YESTERDAY, 6_000, 1)];
  for (let from = 0; from < readings.length; from += BATCH)
    await browser.ask('import.record', {
      readings: JSON.stringify(readings.slice(from, from + BATCH)),
    });
}
