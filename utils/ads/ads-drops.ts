import { figureOn, isUsable } from '../insights/series-day';
import type { AdsDrop, AdsDrops } from '../model/ads-desk';
import { DAY_LENGTH, type Day, daysBetween } from '../model/day';
import { creativeAdvice } from './creative-advice';
import { type AdsRow, spanIn } from './read-rows';
import type { OrderWorth } from './sample-floor';
import { wordAdvice } from './word-advice';

/** More than this is no morning's work. */
const MOST_FOUND = 40;

/** The words that only cost over the last seven days, the dearest first; null where none was read. */
export function wordDrops(
  rows: readonly AdsRow[],
  worthOf: (path: readonly string[]) => OrderWorth,
): AdsDrops | null {
  const weeks = rows.flatMap((row) => {
    const week = spanIn(row, 7);
    return week && week.days + week.open > 0 ? [{ row, week }] : [];
  });
  if (weeks.length === 0) return null;
  return gather(
    weeks.map(({ row, week }) => {
      if (week.days === 0) return 'growing';
      const said = wordAdvice(week, worthOf(row.path));
      return 'limit' in said ? dropOf(row, 'keyword', said.say, said.limit) : said.say;
    }),
  );
}

/** The creatives that are clicked clearly less than the best of their unit; null where none was read. */
export function creativeDrops(rows: readonly AdsRow[], last: Day): AdsDrops | null {
  const units = new Map<string, AdsRow[]>();
  const open: AdsRow[] = [];
  for (const row of rows) {
    if (!longestSpan(row)) {
      if (row.figures.some((one) => one.open > 0)) open.push(row);
      continue;
    }
    const unit = row.path.slice(0, -1).join('/');
    units.set(unit, [...(units.get(unit) ?? []), row]);
  }
  if (units.size === 0 && open.length === 0) return null;
  const judged = [...units.values()].flatMap((unit) => {
    const runs = unit.map((row) => {
      const { imp = null, clk = null } = longestSpan(row) ?? {};
      return { imp, clk, age: ageOf(row, last) };
    });
    return creativeAdvice(runs).map((said, i) => {
      const row = unit[i];
      if (said.say !== 'disable' || !row) return said.say === 'disable' ? 'fine' : said.say;
      const drop = dropOf(row, 'creative', 'disable', said.limit);
      return { ...drop, ...(said.ageUnknown && { ageUnknown: true as const }) };
    });
  });
  return gather([...judged, ...open.map(() => 'growing' as const)]);
}

function gather(judged: readonly (AdsDrop | 'fine' | 'too-little' | 'growing')[]): AdsDrops {
  const found = judged.filter((one) => typeof one !== 'string');
  const ordered = found.toSorted(
    (a, b) => (b.cost ?? 0) - (a.cost ?? 0) || (b.imp ?? 0) - (a.imp ?? 0),
  );
  return {
    found: ordered.slice(0, MOST_FOUND),
    leftOut: Math.max(0, ordered.length - MOST_FOUND),
    fine: judged.filter((one) => one === 'fine').length,
    tooLittle: judged.filter((one) => one === 'too-little').length,
    growing: judged.filter((one) => one === 'growing').length,
  };
}

function dropOf(
  row: AdsRow,
  kind: AdsDrop['kind'],
  advice: AdsDrop['advice'],
  limit: number,
): AdsDrop {
  const figures = kind === 'keyword' ? spanIn(row, 7) : longestSpan(row);
  const { imp = null, clk = null, cost = null, orders = null } = figures ?? {};
  const { subject, name, path } = row;
  return { subject, kind, name, path: path.slice(0, -1), advice, imp, clk, cost, orders, limit };
}

/** A click rate does not wait for a week: the longest span that has days is taken. */
function longestSpan({ figures }: AdsRow) {
  return figures.findLast(({ days }) => days > 0) ?? null;
}

/** Since the first day on which it was shown, as far as its days were read. */
function ageOf({ days }: AdsRow, last: Day): number | null {
  const first = days?.series.imp?.days.find(({ day }) => {
    const figure = figureOn(days.series.imp, day);
    return isUsable(figure) && figure.value > 0;
  });
  return first ? (daysBetween(first.day, last) + 1) * DAY_LENGTH : null;
}
