import type { Figure } from '../../../utils/model/figure';
import type { Reading } from '../../../utils/model/reading';
import { type Fact, factsOf } from './facts-of';

/** How a changed page was read, beside the page as it was written. */
export interface Comparison {
  found: number;
  /** what was not found, each with the reason that the reading gives */
  missing: string[];
  /** what was read and is not so: must never be */
  wrong: string[];
}

/**
 * Compares the reading of a changed page with that of the page as it was. A figure printed more
 * roughly than before may differ by half of its last printed digit and no more.
 */
export function compareFacts(before: Reading, after: Reading | null): Comparison {
  const comparison: Comparison = { found: 0, missing: [], wrong: [] };
  const known = factsOf(before);
  const read = after ? factsOf(after) : new Map<string, Fact>();
  for (const [name, fact] of known) {
    const now = twinOf(name, fact, known, read);
    if (isMissing(fact)) {
      if (now && !isMissing(now)) comparison.wrong.push(`${name}: ${spell(now)}, was missing`);
    } else if (!now || isMissing(now))
      comparison.missing.push(`${name}: ${reasonFor(fact.field, now, after)}`);
    else if (!agree(fact, now)) comparison.wrong.push(`${name}: ${spell(now)}, was ${spell(fact)}`);
    else comparison.found += 1;
  }
  for (const [name, fact] of read)
    if (!known.has(name) && !isMissing(fact))
      comparison.wrong.push(`${name}: ${spell(fact)}, was not there`);
  return comparison;
}

/** Things of one name (two columns of one metric) may have changed places. */
function twinOf(
  name: string,
  fact: Fact,
  known: ReadonlyMap<string, Fact>,
  read: Map<string, Fact>,
): Fact | undefined {
  const stem = name.replace(/ \d+$/, ' ');
  if (!known.has(`${stem}2`)) return read.get(name);
  const twins = [...read].filter(([other]) => other.startsWith(stem));
  const [same, twin] = twins.find(([, other]) => agree(fact, other)) ?? [];
  if (same !== undefined) read.set(same, { field: '', text: '' });
  return twin ?? read.get(name);
}

function isMissing(fact: Fact): boolean {
  return 'figure' in fact && fact.figure.kind === 'missing';
}

function reasonFor(field: string, now: Fact | undefined, after: Reading | null): string {
  if (now && 'figure' in now && now.figure.kind === 'missing') return now.figure.why;
  const trouble =
    after?.trouble.find((one) => one.field === field) ??
    after?.trouble.find((one) => one.field === 'page');
  return trouble ? `${trouble.field} ${trouble.why}` : 'its words were not found';
}

function agree(one: Fact, other: Fact): boolean {
  if ('text' in one || 'text' in other)
    return 'text' in one && 'text' in other && one.text === other.text;
  return near(one.figure, other.figure);
}

function near(one: Figure, other: Figure): boolean {
  if (one.kind !== 'exact' || other.kind !== 'exact')
    return JSON.stringify(one) === JSON.stringify(other);
  const slack = Math.max(one.step ?? 0, other.step ?? 0) + 1e-9 * Math.abs(one.value);
  return Math.abs(one.value - other.value) <= slack;
}

function spell(fact: Fact): string {
  return 'text' in fact ? fact.text.slice(0, 60) : `${fact.raw} ${JSON.stringify(fact.figure)}`;
}
