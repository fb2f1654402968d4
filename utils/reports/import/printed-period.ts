import { addDays, type Day, daysBetween, weekday } from '../../model/day';
import type { Period } from '../../model/scope';
import { cleanText } from '../../text/clean-text';
import { findDays, type PrintedDays, parseDays } from '../../text/parse-days';
import type { Cell } from './read-workbook';

const COMPACT = /^(20\d\d)(\d\d)(\d\d)$/;
/** Serial numbers of the days 2010-01-01 to 2089-12-31, as spreadsheets count. */
const FIRST_SERIAL = 40_179;
const LAST_SERIAL = 69_396;
const SERIAL_ZERO = '1899-12-30';
/** When the file was made is no period of its figures. */
const MADE = /导出|下载|生成|创建|更新|打印|generated|downloaded|export/i;

/** The day or the days that a cell names; null where it names none. */
export function daysOfCell(cell: Cell): PrintedDays | null {
  if (cell === null) return null;
  if (typeof cell === 'number' && cell >= FIRST_SERIAL && cell <= LAST_SERIAL) {
    const day = addDays(SERIAL_ZERO, Math.floor(cell));
    return { from: day, to: day };
  }
  const text = cleanText(String(cell));
  const compact = COMPACT.exec(text);
  return parseDays(compact ? compact.slice(1).join('-') : text);
}

/** The only days that the lines above the head name, apart from when the file was made. */
export function daysOfPreamble(lines: readonly string[]): PrintedDays | null {
  const spans = lines.filter((line) => !MADE.test(line)).flatMap(daysOfLine);
  const [first, ...others] = spans;
  const isOne = others.every(({ from, to }) => from === first?.from && to === first.to);
  return first && isOne ? first : null;
}

/** Days as a period: one day, a whole week from Monday on, a whole month, or any span. */
export function periodBetween({ from, to }: { from: Day; to: Day }): Period {
  if (from === to) return { kind: 'day', day: from };
  const count = daysBetween(from, to) + 1;
  if (count === 7 && weekday(from) === 1) return { kind: 'span', from, to, unit: 'week' };
  const isMonth = from.endsWith('-01') && addDays(to, 1).endsWith('-01') && count <= 31;
  return { kind: 'span', from, to, unit: isMonth ? 'month' : 'custom' };
}

function daysOfLine(line: string): PrintedDays[] {
  const [from, to = from, more] = findDays(line);
  return from && to && !more && from <= to ? [{ from, to }] : [];
}
