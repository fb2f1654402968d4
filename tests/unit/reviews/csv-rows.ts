const FIELD = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/g;

/** The rows of a CSV text; quotes, doubled quotes and line breaks inside quotes are understood. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, field = '', end] of text.matchAll(FIELD)) {
    if (whole === '' && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
