import { type Owned, ownedFigures } from './owned-figures';
import { type RunRole, roleOf } from './run-roles';
import { type TextRun, textRuns } from './text-runs';

const MOST_RUNS = 300;

/**
 * Labels and figures that alternate in one element without a card around each pair, as in a
 * definition list. Read only when the pattern holds for every label in it: a figure directly
 * behind each, or, where the element begins with a figure, directly before each. Otherwise null:
 * a row of labels above a row of figures would be read shifted.
 */
export function flatFigures(shared: Element, labels: readonly Text[]): Map<Text, Owned> | null {
  const runs = textRuns(shared, MOST_RUNS);
  if (!runs) return null;
  const roles = runs.map(roleOf);
  const places = labels.map((label) => runs.findIndex(({ first }) => first === label));
  if (places.some((place) => place < 0)) return null;
  const begin = roles.findIndex(({ role }) => role !== 'nothing');
  const step = roles[begin]?.role === 'figure' ? -1 : 1;
  const pairs = new Map<Text, Owned>();
  for (const [i, place] of places.entries()) {
    const stretch = stretchFrom(runs, roles, place, step, places);
    const owned = ownedFigures(stretch);
    const label = labels[i];
    if (owned.own.length === 0 || !label) return null;
    pairs.set(label, owned);
  }
  return pairs;
}

/** The texts between a label and the next name on its side. */
function stretchFrom(
  runs: readonly TextRun[],
  roles: readonly RunRole[],
  place: number,
  step: 1 | -1,
  labels: readonly number[],
): TextRun[] {
  const stretch: TextRun[] = [];
  for (let at = place + step; at >= 0 && at < runs.length; at += step) {
    const run = runs[at];
    const role = roles[at]?.role;
    if (!run || role === 'other' || labels.includes(at)) break;
    stretch.push(run);
    if (step < 0 && role === 'figure') break;
  }
  return stretch;
}
