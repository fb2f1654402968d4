import type { PrintedReport, PrintedTable } from '../model/printed-report';

/** What a team chat takes in one message. */
const LONGEST = 800;
/** Beyond this a line of a chat is a table. */
const MOST_FIGURES = 12;

/**
 * A report as a text for the team's chat, of at most 800 characters: of a table of days the last
 * day, of other tables their first rows. Whole lines only; what does not fit is left out.
 */
export function writeReportText({ title, subtitle, tables }: PrintedReport): string {
  const lines = [title, subtitle, ...tables.flatMap(linesOf)];
  let text = '';
  for (const line of lines) {
    const longer = text === '' ? line : `${text}\n${line}`;
    if (Array.from(longer).length > LONGEST) break;
    text = longer;
  }
  return text === '' ? Array.from(title).slice(0, LONGEST).join('') : text;
}

function linesOf(table: PrintedTable): string[] {
  const heading = `【${[table.title, table.shopName].filter(Boolean).join(' · ')}】`;
  const said = table.columns[0]?.format === 'day' ? lastDay(table) : firstRows(table);
  return said.length > 0 ? [heading, ...said] : [];
}

function lastDay({ columns, rows }: PrintedTable): string[] {
  const row = rows.findLast((cells) => cells.some(({ value }) => value !== undefined));
  if (!row) return [];
  const figures = row.flatMap(({ shown, value }, at) =>
    value === undefined ? [] : [`${columns[at]?.label ?? ''} ${shown}`],
  );
  return [row[0]?.shown ?? '', ...figures.slice(0, MOST_FIGURES)];
}

function firstRows({ columns, rows }: PrintedTable): string[] {
  return rows.slice(0, MOST_FIGURES).map((row) => {
    const [name, ...rest] = row;
    const figures = rest.flatMap(({ shown, value, format }, at) => {
      if (value === undefined) return [];
      const isChange = format === 'change' || format === 'points' || format === 'CNY-change';
      return [isChange ? `(${columns[at + 1]?.label ?? ''} ${shown})` : shown];
    });
    return [name?.shown ?? '', ...figures.slice(0, 2)].join(' ');
  });
}
