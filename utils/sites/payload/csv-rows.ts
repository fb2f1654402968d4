const MOST_ROWS = 5000;
const MOST_COLUMNS = 300;
/** One cell with the sign behind it; a quoted one doubles its own quotes. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** The rows of a table of commas, each by the names of its first line; null for any other text. */
export function csvRows(text: string): Record<string, string>[] | null {
  const [head, ...lines] = cellsOf(text) ?? [];
  if (!head || head.length < 2 || lines.length === 0) return null;
  const names = head.map((name) => name.trim());
  if (names.some((name) => name === '')) return null;
  return lines
    .filter((cells) => cells.length === names.length)
    .map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
}

function cellsOf(text: string): string[][] | null {
  const lines: string[][] = [];
  let line: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length && lines.length <= MOST_ROWS) {
    const match = CELL.exec(text);
    if (!match || line.length >= MOST_COLUMNS) return null;
    line.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
