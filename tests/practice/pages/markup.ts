/** Text that is already HTML. */
export interface Markup {
  html: string;
}

type Piece = Markup | string | number | readonly Piece[];

/** HTML from a template; everything put in is escaped unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Markup {
  let text = parts[0] ?? '';
  pieces.forEach((piece, i) => {
    text += write(piece) + (parts[i + 1] ?? '');
  });
  return { html: text };
}

/** Takes a text as HTML as it is: styles and scripts of our own, never page data. */
export function raw(text: string): Markup {
  return { html: text };
}

/** Data for a script of ours; cannot close the script element around it. */
export function scriptData(value: unknown): Markup {
  return { html: JSON.stringify(value).replaceAll('<', '\\u003c') };
}

function write(piece: Piece): string {
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return escapeText(piece);
  if ('html' in piece) return piece.html;
  return piece.map(write).join('');
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
