import { jsonAt, type LiteralOutcome } from './json-at';
import { parseLiteral } from './parse-literal';

/** The object or list that begins at `at`, read as data in time linear in its length. */
export function literalAt(text: string, at: number): LiteralOutcome {
  // Most of it is JSON, which the browser reads far faster than we do.
  const json = jsonAt(text, at);
  if ('value' in json || json.refused !== 'broken') return json;
  // Cut off, no statement behind it is taken for a part of it; a quote in a comment moves the cut.
  const value = parseLiteral(text.slice(at, json.end)) ?? parseLiteral(text, at);
  return value === null ? json : { value, end: json.end };
}
