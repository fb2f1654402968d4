import { literalAt } from './literal-at';
import { type LiteralValue, parseLiteral } from './parse-literal';

/** Scripts beyond this are not read: no item's data is as large. */
const LONGEST_SCRIPT = 3_000_000;
const MOST_LITERALS = 60;
/** A literal that is assigned (`x = {`) or passed (`f({`, `f('sku', {`). */
const OPENING = /[=(]\s{0,200}(?:['"]\w{1,40}['"]\s{0,9},\s{0,9})?(?=[{[])/g;

/**
 * The data that a page's inline scripts assign or pass on, from every script in which `mark`
 * stands. Read as data, never run.
 */
export function embeddedData(document: Document, mark: string): LiteralValue[] {
  const found: LiteralValue[] = [];
  for (const script of document.scripts) {
    const text = script.src ? '' : (script.textContent ?? '');
    if (text.length > LONGEST_SCRIPT || !text.includes(mark)) continue;
    found.push(...literalsIn(text));
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
function literalsIn(text: string): LiteralValue[] {
  const values: LiteralValue[] = [];
  OPENING.lastIndex = 0;
  for (let count = 0; count < MOST_LITERALS && OPENING.test(text); count += 1) {
    const literal = literalAt(text, OPENING.lastIndex);
    if ('value' in literal) values.push(literal.value);
    OPENING.lastIndex = literal.end;
  }
  return values;
}
