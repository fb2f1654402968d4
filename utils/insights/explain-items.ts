import type { ItemRow, ItemTable } from '../model/change';
import type { Day } from '../model/day';
import type { RowSeries } from '../model/series-subject';
import { figureOn, isUsable } from './series-day';
import { sum } from './statistics';

export interface ItemsInput {
  /** items of one shop in one scope */
  rows: readonly RowSeries[];
  days: { before: readonly Day[]; after: readonly Day[] };
  /** money of a mean day instead of all days */
  perDay: boolean;
  /** the shop's own change, in CNY */
  change: number;
}

/** More rows than this hide the few that matter. */
const SHOWN = 10;

/**
 * The items whose sales moved most, and what all others changed by, so that the lines sum to the
 * shop's change to the cent. An item that is not on a day's list was not read, which is not the
 * same as sold nothing: it stays among the others.
 */
export function explainItems({ rows, days, perDay, change }: ItemsInput): ItemTable {
  const sides = rows.map((row) => ({
    row,
    before: cents(row, days.before, perDay),
    after: cents(row, days.after, perDay),
  }));
  const known = sides.flatMap(({ row, before, after }) =>
    before === null || after === null ? [] : [itemRow(row, before, after)],
  );
  const shown = known
    .filter((item) => item.change !== 0)
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change))
    .slice(0, SHOWN);
  const moved = sum(shown.map((item) => Math.round(item.change * 100)));
  return {
    rows: shown,
    rest: (Math.round(change * 100) - moved) / 100,
    restRead: known.length - shown.length,
    oneSided: sides.filter(({ before, after }) => (before === null) !== (after === null)).length,
  };
}

/** Null where a day of the side was not read, or is doubtful. */
function cents({ series }: RowSeries, days: readonly Day[], perDay: boolean): number | null {
  const read = days.map((day) => {
    const money = figureOn(series.pay_amt, day);
    if (isUsable(money)) return money.value;
    const buyers = figureOn(series.pay_buyers, day);
    return money.value === null && isUsable(buyers) && buyers.value === 0 ? 0 : null;
  });
  const values = read.filter((value) => value !== null);
  if (values.length < days.length) return null;
  return Math.round((sum(values) * 100) / (perDay ? days.length : 1));
}

function itemRow({ subject }: RowSeries, before: number, after: number): ItemRow {
  return {
    subject: subject.subject,
    name: subject.name,
    ...(subject.url && { url: subject.url }),
    before: before / 100,
    after: after / 100,
    change: (after - before) / 100,
  };
}
