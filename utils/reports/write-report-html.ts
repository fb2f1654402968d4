import type { PrintedCell, PrintedReport, PrintedTable } from '../model/printed-report';

const STYLE = `
:root { color-scheme: light; font: 14px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
body { margin: 24px auto; max-width: 1200px; padding: 0 16px; color: #1d1d1f; }
h1 { font-size: 22px; margin: 0; } h2 { font-size: 16px; margin: 28px 0 8px; }
.sub, .note, figcaption { color: #5b5b60; } .note { margin: 4px 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 12px; }
th, td { border: 1px solid #d5d5da; padding: 3px 7px; text-align: right; white-space: nowrap; }
th:first-child, td:first-child, th.text, td.text { text-align: left; } td.text { max-width: 24em; white-space: normal; overflow-wrap: anywhere; } td.day { white-space: nowrap; } thead th { background: #f3f3f6; }
td.doubt { font-style: italic; } td.gap { color: #77777c; }
svg { max-width: 100%; height: auto; }
@media print { body { margin: 0; max-width: none; } .wide { overflow: visible; } thead { display: table-header-group; } tr { break-inside: avoid; } @page { size: A4 landscape; margin: 10mm; } table { font-size: 8px; } th, td { padding: 2px 3px; white-space: normal; } }
`;

const CHART = { width: 720, height: 180, left: 8, top: 12, bottom: 22 };
const COLOURS = ['#1f6feb', '#b35900'];

/**
 * A report as one HTML page that needs nothing from anywhere: to be printed, or sent as a file.
 * Whatever the report says is text in it; its own policy forbids scripts and everything outside.
 */
export function writeReportHtml({ title, subtitle, language, tables }: PrintedReport): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p class="sub">${escaped(subtitle)}</p>
${tables.map(section).join('\n')}
</body>
</html>
`;
}

function section(table: PrintedTable): string {
  const heading = [table.title, table.shopName].filter(Boolean).join(' · ');
  const head = table.columns
    .map(
      ({ label, format }) =>
        `<th scope="col"${isWords(format) ? ' class="text"' : ''}>${escaped(label)}</th>`,
    )
    .join('');
  const body = table.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<section>
<h2>${escaped(heading)}</h2>
${(table.drawn ?? []).map((at, i) => chart(table, at, COLOURS[i % COLOURS.length] ?? '')).join('\n')}
${table.rows.length > 0 ? `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>` : ''}
${table.notes.map((note) => `<p class="note">${escaped(note)}</p>`).join('\n')}
</section>`;
}

function cell({ shown, value, format, note, doubted }: PrintedCell): string {
  const kind = isWords(format)
    ? format === 'day'
      ? 'text day'
      : 'text'
    : value === undefined
      ? 'gap'
      : doubted
        ? 'doubt'
        : '';
  return `<td${kind && ` class="${kind}"`}${note ? ` title="${escaped(note)}"` : ''}>${escaped(shown)}</td>`;
}

function isWords(format: PrintedCell['format']): boolean {
  return format === 'text' || format === 'day';
}

/** A line of one column; a day without a figure is a gap in it. */
function chart({ columns, rows }: PrintedTable, at: number, colour: string): string {
  const values = rows.map((row) => row[at]?.value);
  const known = values.filter((value) => value !== undefined);
  const label = columns[at]?.label ?? '';
  if (known.length < 2) return '';
  const highest = Math.max(...known, 0) || 1;
  const { width, height, left, top, bottom } = CHART;
  const x = (i: number) => left + (i * (width - 2 * left)) / Math.max(1, values.length - 1);
  const y = (value: number) => top + (1 - value / highest) * (height - top - bottom);
  const path = values
    .map((value, i) => {
      if (value === undefined) return '';
      const begins = i === 0 || values[i - 1] === undefined;
      return `${begins ? 'M' : 'L'}${x(i).toFixed(1)} ${y(Math.max(0, value)).toFixed(1)}`;
    })
    .join('');
  const dots = values
    .map((value, i) =>
      value === undefined
        ? ''
        : `<circle cx="${x(i).toFixed(1)}" cy="${y(Math.max(0, value)).toFixed(1)}" r="2.2" fill="${colour}"/>`,
    )
    .join('');
  const [first, last] = [rows[0]?.[0]?.shown ?? '', rows.at(-1)?.[0]?.shown ?? ''];
  return `<figure><figcaption>${escaped(label)}</figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}"><path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}
<text x="${left}" y="${height - 6}" font-size="11">${escaped(first)}</text><text x="${width - left}" y="${height - 6}" font-size="11" text-anchor="end">${escaped(last)}</text></svg></figure>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
