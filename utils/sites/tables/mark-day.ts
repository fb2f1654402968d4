import { addDays, type Instant, startOfDay } from '../../model/day';
import type { MetricFigure } from '../../model/reading';
import type { Period } from '../../model/scope';
import { cleanText } from '../../text/clean-text';
import { parseDays } from '../../text/parse-days';
import { periodOfDays } from '../meaning/period-of';
import { isSamePeriod } from './is-same-period';
import type { RowCells } from './row-cells';

/** When the page is read and what its figures speak of, to tell rows of other days apart. */
export interface PageDay {
  period: Period;
  now: Instant;
}

const DAY_HEADS = ['统计日期', '日期', '统计时间'];

/** A row that names another day than the page says so with each figure. */
export function markDay(figures: readonly MetricFigure[], cells: RowCells, page?: PageDay): void {
  const text = cells.text(...DAY_HEADS);
  const days = parseDays(cleanText(text));
  if (!days) return;
  const now = page?.now ?? startOfDay(addDays(days.to, 1));
  const period = periodOfDays([days.from, days.to], '', now);
  if (page && isSamePeriod(page.period, period)) return;
  for (const figure of figures) figure.scope = { ...figure.scope, period };
}
