import type { PrintedCell, PrintedReport, PrintedTable } from '../model/printed-report';

/** What a team chat takes in one message, in whichever way it counts. */
const LONGEST = 800;
/** Beyond this a line of a chat is a table. */
const MOST_FIGURES = 12;
const MOST_SHOPS = 9;
/** Rows of the first table, and of those behind it: of many items nobody reads the sixth. */
const MOST_ROWS = [8, 5] as const;
const LONGEST_NAME = 24;
const MOST_TEXTS = 3;
/** How a line begins that a spreadsheet would calculate when it is pasted there. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A report as a text for the team's chat, of at most 800 characters: of a table of days the last
 * day, of other tables their first rows. Figures that may still change bear a star, which the
 * table's heading explains. Whole lines only; what does not fit is left out, and so is where
 * figures come from.
 */
export function writeReportText({ title, subtitle, language, tables }: PrintedReport): string {
  const marks = language.startsWith('zh') ? CHINESE : ENGLISH;
  const told = tables.filter(({ isOfSources }) => !isOfSources);
  const lines = [
    title,
    subtitle,
    ...told.flatMap((table, at) => linesOf(table, marks, at === 0 ? MOST_ROWS[0] : MOST_ROWS[1])),
  ].map((line) => (FORMULA.test(line) ? `'${line}` : line));
  let text = '';
  for (const line of lines) {
    const longer = text === '' ? line : `${text}\n${line}`;
    if (longer.length > LONGEST) break;
    text = longer;
  }
  return text === '' ? Array.from(title).slice(0, LONGEST).join('') : text;
}

interface Marks {
  open: string;
  close: string;
  comma: string;
}
const CHINESE: Marks = { open: '（', close: '）', comma: '，' };
const ENGLISH: Marks = { open: ' (', close: ')', comma: ', ' };

function linesOf(table: PrintedTable, marks: Marks, most: number): string[] {
  // Notes and rivals begin with a day too, but are no line of days.
  const isOfDays = table.columns[0]?.format === 'day' && table.drawn !== undefined;
  const { lines, cells } = isOfDays ? lastDay(table) : firstRows(table, marks, most);
  if (lines.length === 0) return [];
  const why = [...new Set(cells.flatMap(({ doubted, note }) => (doubted && note ? [note] : [])))];
  const star = why.length > 0 ? `${marks.open}* ${why.join(marks.comma)}${marks.close}` : '';
  return [`【${[table.title, table.shopName].filter(Boolean).join(' · ')}】${star}`, ...lines];
}

interface Told {
  lines: string[];
  /** the cells that are in them */
  cells: PrintedCell[];
}

function lastDay({ columns, rows }: PrintedTable): Told {
  const row = rows.findLast((cells) => cells.some(({ value }) => value !== undefined));
  if (!row) return { lines: [], cells: [] };
  const known = row
    .map((cell, at) => ({ cell, label: columns[at]?.label ?? '' }))
    .filter(({ cell }) => cell.value !== undefined)
    .slice(0, MOST_FIGURES);
  return {
    lines: [row[0]?.shown ?? '', ...known.map(({ cell, label }) => `${label} ${starred(cell)}`)],
    cells: known.map(({ cell }) => cell),
  };
}

function firstRows(table: PrintedTable, marks: Marks, most: number): Told {
  const { columns, rows, shopName } = table;
  const second = columns[1]?.format;
  const isOfFigures = second !== 'text' && second !== 'day';
  const told = rows
    .map((row) => ({ name: nameOf(row), figures: figuresOf(row, columns, shopName === '') }))
    .filter(({ figures }) => figures.length > 0 || !isOfFigures)
    .slice(0, most);
  return {
    lines: told.map(({ name, figures }) =>
      [name, said(figures, marks, shopName === '')].filter(Boolean).join(' '),
    ),
    cells: told.flatMap(({ figures }) => figures.map(({ cell }) => cell)),
  };
}

/** The texts that a row begins with, without days and the platform's numbers. */
function nameOf(row: readonly PrintedCell[]): string {
  const end = row.findIndex(({ format }) => format !== 'text' && format !== 'day');
  return row
    .slice(0, end < 0 ? row.length : end)
    .filter(({ shown, format }) => format === 'text' && shown !== '' && !/^\d+$/.test(shown))
    .slice(0, MOST_TEXTS)
    .map(({ shown }) => short(shown))
    .join(' ');
}

interface Figure {
  cell: PrintedCell;
  label: string;
}

/** Of one shop the first two figures and the first change; of several shops every shop's. */
function figuresOf(
  cells: readonly PrintedCell[],
  columns: PrintedTable['columns'],
  isOfShops: boolean,
): Figure[] {
  const known = cells
    .map((cell, at) => ({ cell, label: columns[at]?.label ?? '' }))
    .filter(({ cell }) => cell.value !== undefined);
  if (isOfShops) return known.slice(0, MOST_SHOPS);
  const plain = known.filter(({ cell }) => !isChange(cell)).slice(0, 2);
  const change = known.find(({ cell }) => isChange(cell));
  return change ? [...plain, change] : plain;
}

/** 支付金额 ¥17,055.41（上周 ¥21,385.54，环比 −20.25%）; several shops each by its name. */
function said(figures: readonly Figure[], marks: Marks, isOfShops: boolean): string {
  const named = figures.map(({ cell, label }) => `${label} ${starred(cell)}`);
  if (isOfShops) return named.join(marks.comma);
  const [first, ...others] = figures;
  if (!first) return '';
  const rest = named.slice(1).join(marks.comma);
  return starred(first.cell) + (others.length > 0 ? marks.open + rest + marks.close : '');
}

function isChange({ format }: PrintedCell): boolean {
  return format === 'change' || format === 'points' || format === 'CNY-change';
}

function starred({ shown, doubted }: PrintedCell): string {
  return doubted ? `${shown}*` : shown;
}

function short(name: string): string {
  const signs = Array.from(name);
  return signs.length > LONGEST_NAME ? `${signs.slice(0, LONGEST_NAME - 1).join('')}…` : name;
}
