import type { ReportCell, ReportFormat, ReportGap, ReportTable } from '../model/report';

/** A table whose columns are words of the locale files, `column.KEY`, in their order. */
export function tableOf(
  title: string,
  shopName: string,
  heads: readonly (readonly [key: string, format: ReportFormat])[],
  rows: ReportCell[][],
  notes: ReportTable['notes'] = [],
): ReportTable {
  const columns = heads.map(([key, format]) => ({ head: { key: `column.${key}` }, format }));
  return { title: { key: title }, shopName, columns, rows, notes };
}

export function text(said: string): ReportCell {
  return { kind: 'text', text: said };
}

export function word(key: string): ReportCell {
  return { kind: 'word', word: { key } };
}

export function figure(value: number): ReportCell {
  return { kind: 'figure', value };
}

export function gap(why: ReportGap): ReportCell {
  return { kind: 'gap', why };
}

/** A figure where there is one; an empty cell where nothing is missing, such as an open end. */
export function figureOrNothing(value: number | null | undefined): ReportCell {
  return value === null || value === undefined ? text('') : figure(value);
}

/** How many rows a table leaves out. */
export function leftOut(left: number): ReportTable['notes'] {
  return left > 0 ? [{ key: 'note.rowsLeftOut', values: [String(left)] }] : [];
}
