import { dayOf, type Instant } from '../../model/day';
import type { MetricFigure, TablePart } from '../../model/reading';
import type { Period } from '../../model/scope';
import type { PageHead } from './page-head';

/** What a page says of its period, and the days that its rows name themselves. */
interface Settled extends Pick<PageHead, 'scope' | 'trouble'> {
  parts: TablePart[];
}

/**
 * Rows with a date of their own keep it where it is another one than the page's. A page without a
 * date speaks of the one day that all its rows name.
 */
export function settleDays(head: PageHead, parts: readonly TablePart[], now: Instant): Settled {
  const rows = parts.flatMap((part) => part.rows).filter(({ figures }) => figures.length > 0);
  const days = new Set(rows.map(({ figures }) => dayIn(figures[0])));
  const [only] = days;
  const isSettled = head.isSilent && !days.has(undefined) && days.size > 0;
  const named: Period | undefined =
    isSettled && days.size === 1 && only ? periodOf(only, now) : undefined;
  const period = named ?? head.scope.period;
  return {
    scope: { ...head.scope, period },
    trouble: isSettled ? head.trouble.filter(({ why }) => why !== 'scope-unknown') : head.trouble,
    parts: parts.map((part) => ({
      ...part,
      rows: part.rows.map((row) => ({
        ...row,
        figures: row.figures.map((figure) => withPeriod(figure, period, now)),
      })),
    })),
  };
}

function withPeriod(figure: MetricFigure, page: Period, now: Instant): MetricFigure {
  const day = dayIn(figure);
  if (day === undefined) return figure;
  const { period: _own, ...rest } = figure.scope ?? {};
  const period = periodOf(day, now);
  const isPages = page.kind === period.kind && 'day' in page && page.day === day;
  const scope = isPages ? rest : { ...rest, period };
  const { scope: _scope, ...bare } = figure;
  return Object.keys(scope).length > 0 ? { ...bare, scope } : bare;
}

function periodOf(day: string, now: Instant): Period {
  return { kind: day === dayOf(now) ? 'live' : 'day', day };
}

function dayIn(figure: MetricFigure | undefined): string | undefined {
  const period = figure?.scope?.period;
  return period?.kind === 'day' ? period.day : undefined;
}
