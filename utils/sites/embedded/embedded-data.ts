import { type LiteralValue, parseLiteral } from './parse-literal';

/** Scripts beyond this are not read: no item's data is as large. */
const LONGEST_SCRIPT = 3_000_000;
const MOST_LITERALS = 60;
/** A literal that is assigned (`x = {`) or passed (`f({`, `f('sku', {`). */
const OPENING = /[=(]\s{0,200}(?:['"]\w{1,40}['"]\s{0,9},\s{0,9})?(?=[{[])/g;
const STRUCTURE = /["'{}[\]]/g;

/**
 * The data that a page's inline scripts assign or pass on, from every script in which `mark`
 * stands. Read as data, never run.
 */
export function embeddedData(document: Document, mark: string): LiteralValue[] {
  const found: LiteralValue[] = [];
  for (const script of document.scripts) {
    const text = script.src ? '' : (script.textContent ?? '');
    if (text.length > LONGEST_SCRIPT || !text.includes(mark)) continue;
    for (const at of openingsIn(text)) {
      const value = literalAt(text, at);
      if (value !== null) found.push(value);
    }
  }
  return found;
}

/** Structured data that the page declares for search engines. */
export function declaredData(document: Document): LiteralValue[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => parseLiteral((script.textContent ?? '').slice(0, LONGEST_SCRIPT)))
    .filter((value) => value !== null);
}

/** Outermost literals only: what stands inside of one is read with it. */
function openingsIn(text: string): number[] {
  const openings: number[] = [];
  OPENING.lastIndex = 0;
  while (openings.length < MOST_LITERALS && OPENING.test(text)) {
    openings.push(OPENING.lastIndex);
    OPENING.lastIndex = endOf(text, OPENING.lastIndex);
  }
  return openings;
}

/** Most of it is JSON, which the browser reads far faster than we do. */
function literalAt(text: string, at: number): LiteralValue | null {
  try {
    return JSON.parse(text.slice(at, endOf(text, at))) as LiteralValue;
  } catch {
    return parseLiteral(text, at);
  }
}

/** The position behind the bracket that closes the one at `at`; the text's end if none does. */
function endOf(text: string, at: number): number {
  let depth = 0;
  STRUCTURE.lastIndex = at;
  for (let match = STRUCTURE.exec(text); match; match = STRUCTURE.exec(text)) {
    const [sign] = match;
    if (sign === '"' || sign === "'") STRUCTURE.lastIndex = endOfString(text, match.index, sign);
    else depth += sign === '{' || sign === '[' ? 1 : -1;
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
