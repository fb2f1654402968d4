import type { LiteralOutcome, LiteralRefusal } from './json-at';
import type { LiteralValue } from './parse-literal';

/** A value found under its name, or why it was not read. */
export type EmbeddedValue = { value: LiteralValue } | { refused: LiteralRefusal };

/** No page's data is as large; beyond this nothing is looked at. */
const LONGEST_SOURCE = 8_000_000;
const MOST_MENTIONS = 50;
/** What may stand between a name and its literal: `"] = `, `= x || `, `(`, `: `. */
const ASSIGNED =
  /(?:["']?\])?["']?\s{0,200}[=:(]\s{0,200}(?:[\w$.]{1,80}\s{0,20}\|\|\s{0,20})?(?=[{[])/y;
/** `= b;` where `b` was given the literal before. */
const ALIAS = /(?:["']?\])?\s{0,200}=\s{0,200}([A-Za-z_$][\w$]{0,60})\s{0,20}(?=[;,}\n]|$)/y;
const PART_OF_NAME = /[\w$]/;

/** Reads what begins at a position of a script. */
type ReadAt = (text: string, at: number) => LiteralOutcome;

/**
 * What stands under a name in a page's inline scripts or in a script's text. The first that can be
 * read counts; else the reason of the last refusal.
 */
export function findEmbedded(
  source: Document | string,
  name: string,
  readAt: ReadAt,
): EmbeddedValue {
  let refused: LiteralRefusal = 'absent';
  for (const text of typeof source === 'string' ? [source] : scriptsOf(source)) {
    if (!text.includes(name)) continue;
    const found: EmbeddedValue =
      text.length > LONGEST_SOURCE ? { refused: 'too-large' } : valueIn(text, name, readAt, true);
    if ('value' in found) return found;
    if (found.refused !== 'absent') refused = found.refused;
  }
  return { refused };
}

function* scriptsOf(document: Document): Generator<string> {
  for (const script of document.scripts) if (!script.src) yield script.textContent ?? '';
}

function valueIn(text: string, name: string, readAt: ReadAt, followAlias: boolean): EmbeddedValue {
  let refused: LiteralRefusal = 'absent';
  let at = text.indexOf(name);
  for (let count = 0; at >= 0 && count < MOST_MENTIONS; count += 1) {
    const behind = at + name.length;
    const isName = at === 0 || !PART_OF_NAME.test(text[at - 1] ?? '');
    const found: LiteralOutcome = isName
      ? valueBehind(text, behind, readAt, followAlias)
      : { refused, end: behind };
    if ('value' in found) return found;
    if (found.refused !== 'absent') refused = found.refused;
    at = text.indexOf(name, found.end);
  }
  return { refused };
}

function valueBehind(
  text: string,
  at: number,
  readAt: ReadAt,
  followAlias: boolean,
): LiteralOutcome {
  ASSIGNED.lastIndex = at;
  if (ASSIGNED.test(text)) return readAt(text, ASSIGNED.lastIndex);
  ALIAS.lastIndex = at;
  const other = followAlias ? ALIAS.exec(text)?.[1] : undefined;
  const found: EmbeddedValue = other ? valueIn(text, other, readAt, false) : { refused: 'absent' };
  return { ...found, end: at };
}
