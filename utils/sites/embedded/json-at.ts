import type { LiteralValue } from './parse-literal';

/** Why embedded data was not read. */
export type LiteralRefusal = 'absent' | 'too-large' | 'too-deep' | 'broken';

/** A value or the reason why there is none, and the position behind it to search on from. */
export type LiteralOutcome =
  | { value: LiteralValue; end: number }
  | { refused: LiteralRefusal; end: number };

/** Deeper nesting is no item's data, and would cost stack. */
export const DEEPEST_LITERAL = 60;
const STRUCTURE = /["'{}[\]]/g;

/** The JSON object or list that begins at `at`, in time linear in its length. */
export function jsonAt(text: string, at: number): LiteralOutcome {
  const end = endOf(text, at);
  if (end === null) return { refused: 'too-deep', end: text.length };
  try {
    return { value: JSON.parse(text.slice(at, end)) as LiteralValue, end };
  } catch {
    return { refused: 'broken', end };
  }
}

/** The position behind the bracket that closes the one at `at`; null where too many are nested. */
function endOf(text: string, at: number): number | null {
  let depth = 0;
  STRUCTURE.lastIndex = at;
  for (let match = STRUCTURE.exec(text); match; match = STRUCTURE.exec(text)) {
    const [sign] = match;
    if (sign === '"' || sign === "'") STRUCTURE.lastIndex = endOfString(text, match.index, sign);
    else depth += sign === '{' || sign === '[' ? 1 : -1;
    if (depth > DEEPEST_LITERAL) return null;
    if (depth === 0) return STRUCTURE.lastIndex;
  }
  return text.length;
}

function endOfString(text: string, at: number, quote: string): number {
  for (let end = text.indexOf(quote, at + 1); end >= 0; end = text.indexOf(quote, end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length;
}
