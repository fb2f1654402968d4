import type { LiteralRefusal } from '../embedded/json-at';
import { literalAt } from '../embedded/literal-at';
import type { LiteralValue } from '../embedded/parse-literal';
import { csvRows } from './csv-rows';

/** The values of a payload file, or why they were not read. */
export type PayloadData =
  | { data: LiteralValue; named: ReadonlyMap<string, LiteralValue> }
  | { refused: LiteralRefusal };

const LONGEST = 8_000_000;
const MOST_VALUES = 50;
/** `var x = {`, `window.x = [`, `module.exports={`, `jsonp123({` at a line's beginning. */
const STATEMENT =
  /^[ \t]{0,40}(?:(?:var|let|const|window\.) ?)?([A-Za-z_$][\w$.]{0,80})[ \t]{0,40}[=(]\s{0,40}(?=[{[])/gm;

/** A stored payload as data: JSON, a script that assigns literals, or a table of commas. Never run. */
export function payloadData(text: string): PayloadData {
  if (text.length > LONGEST) return { refused: 'too-large' };
  const start = text.search(/\S/);
  const sign = text[start];
  if (sign === '{' || sign === '[') {
    const whole = literalAt(text, start);
    return 'value' in whole ? { data: whole.value, named: new Map() } : whole;
  }
  const named = new Map<string, LiteralValue>();
  let refused: LiteralRefusal = 'absent';
  STATEMENT.lastIndex = 0;
  for (let match = STATEMENT.exec(text); match && named.size < MOST_VALUES; ) {
    const found = literalAt(text, STATEMENT.lastIndex);
    if ('value' in found) named.set(match[1] ?? '', found.value);
    else refused = found.refused;
    STATEMENT.lastIndex = found.end;
    match = STATEMENT.exec(text);
  }
  const [data] = named.values();
  if (data !== undefined) return { data, named };
  const rows = refused === 'absent' ? csvRows(text) : null;
  return rows ? { data: rows, named } : { refused };
}
