/** A CSV text that cannot be read to its end. */
export class BrokenCsv extends Error {}

/**
 * The rows of a CSV text; quotes, doubled quotes and line breaks inside quotes are understood, a
 * byte order mark and empty lines are passed over. Throws BrokenCsv at a quote that never ends.
 */
export function csvRows(text: string, comma: ',' | '\t' = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const endRow = () => {
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const { field, end } = text[at] === '"' ? quoted(text, at, comma) : plain(text, at, comma);
    row.push(field);
    at = end;
    if (text[at] === comma) {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    endRow();
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  if (row.length > 0) endRow();
  return rows;
}

function plain(text: string, at: number, comma: string): { field: string; end: number } {
  let end = at;
  while (end < text.length && !`${comma}\r\n`.includes(text.charAt(end))) end += 1;
  return { field: text.slice(at, end), end };
}

function quoted(text: string, at: number, comma: string): { field: string; end: number } {
  let field = '';
  for (let from = at + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) throw new BrokenCsv(`a quote opens at character ${at + 1} and never ends`);
    field += text.slice(from, quote);
    from = quote + 1;
    if (text[from] !== '"') {
      // what stands between the closing quote and the comma belongs to the field all the same
      const rest = plain(text, from, comma);
      return { field: field + rest.field, end: rest.end };
    }
    field += '"';
    from += 1;
  }
}
