import { i18n } from '#i18n';
import type { Grain } from '../../utils/insights/periods';
import type { DataSource } from '../../utils/model/data-source';
import type { DaySpan } from '../../utils/model/day';
import { addDays, type Day, daysBetween } from '../../utils/model/day';
import type { MetricId } from '../../utils/model/metric';
import type { ShopRow } from '../../utils/model/panel-view';
import { shopOfSubject } from '../../utils/model/series-subject';
import { shortDayText } from '../ui/moment-text';
import type { TrendChoice } from './trend-choice';
import type { Beside, ReadSeries } from './trend-columns';

/** Fifty-two whole weeks, so that a Monday is laid beside a Monday. */
const YEAR = 364;
const WEEK = 7;

/** How many earlier days have to be read for what the lines are laid against. */
export const LONGEST_EARLIER = YEAR + WEEK;

/**
 * By how many days the earlier figures stand before those that are looked at: whole weeks, so that
 * weekdays meet. Null where nothing is laid against them, and for months, whose lengths differ.
 */
export function earlierDays({ against }: TrendChoice, grain: Grain, span: DaySpan): number | null {
  if (!against || grain === 'month') return null;
  if (against === 'year') return YEAR;
  return Math.ceil((daysBetween(span.from, span.to) + 1) / WEEK) * WEEK;
}

/** The days before, as a line of their own. */
export function earlierBeside(read: ReadSeries, earlier: number, { from, to }: DaySpan): Beside {
  const [first, last] = [addDays(from, -earlier), addDays(to, -earlier)];
  // Days of the same year are told as everywhere else; a year ago the year is what matters.
  const isSameYear = first.slice(0, 4) === to.slice(0, 4);
  const text = (day: Day) => (isSameYear ? shortDayText(day) : day);
  const name = i18n.t('trends.besideDays', [text(first), text(last)]);
  return { name, earlier, read };
}

/** The figures of other subjects over the same days, each under its name. */
export async function readBesides(
  source: Pick<DataSource, 'series' | 'subjects'>,
  choice: TrendChoice,
  shops: readonly ShopRow[],
  asked: { metrics: MetricId[]; from: Day; to: Day; scope: string },
): Promise<Beside[]> {
  return Promise.all(
    choice.beside.map(async (subject) => {
      const { metrics, from, to, scope } = asked;
      const series = await source.series(subject, metrics, from, to, scope);
      return {
        name: besideName(subject, shops),
        earlier: 0,
        read: Object.fromEntries(series.map((one) => [one.metric, one])),
      };
    }),
  );
}

/** A shop's name; a row's own, with its shop where that is another. */
export function besideName(subject: string, shops: readonly ShopRow[]): string {
  const shop = shopOfSubject(subject);
  const shopName = shops.find((row) => row.subject === shop)?.name ?? shop.slice('shop:'.length);
  if (subject === shop) return shopName;
  const own = subject.slice(subject.lastIndexOf('>') + 1);
  return own.slice(own.indexOf(':') + 1);
}
