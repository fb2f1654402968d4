import type { Period } from '../../model/scope';
import { parseDays } from '../../text/parse-days';
import { literalMember as member, literalText as text } from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';

/** The days that rows print in a column of theirs; unknown where one does not. */
export function periodOfRows(rows: readonly LiteralValue[], column: string): Period {
  const days = rows.map((row) => parseDays(text(member(row, column)) ?? ''));
  const known = days.filter((day) => day !== null);
  const from = known.map((day) => day.from).sort()[0];
  const to = known
    .map((day) => day.to)
    .sort()
    .at(-1);
  if (!from || !to || known.length < rows.length) return { kind: 'unknown' };
  return from === to ? { kind: 'day', day: from } : { kind: 'span', from, to, unit: 'custom' };
}
