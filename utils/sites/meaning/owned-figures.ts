import type { PrintedChange } from '../../model/reading';
import type { ParsedAmount } from '../../text/parse-amount';
import { type RunRole, roleOf } from './run-roles';
import type { TextRun } from './text-runs';

/** A figure that may be the label's, as it stands on the page. */
export interface Candidate {
  parsed: ParsedAmount;
  raw: string;
  node: Text;
}

/** The figures around one label, told apart by the words before them. */
export interface Owned {
  own: Candidate[];
  changes: PrintedChange[];
}

type Judged = RunRole & { run: TextRun };

/** Who the next figure belongs to, and what was found so far. */
interface Progress extends Owned {
  ofMoment: Candidate[];
  owner: 'label' | 'base' | 'moment' | 'other';
  base: string;
}

/**
 * Tells which figures of a stretch of text belong to its label. `runs` stands on one side of the
 * label or is a cell of its own; every figure belongs to the nearest name before it. A change's
 * base may also stand behind its figure (12.3% 较上一周期).
 */
export function ownedFigures(runs: readonly TextRun[]): Owned {
  const judged = runs.map((run): Judged => ({ ...roleOf(run), run }));
  const progress: Progress = { own: [], changes: [], ofMoment: [], owner: 'label', base: '' };
  for (const [at, item] of judged.entries()) {
    if (item.role === 'figure') takeFigure(progress, item.run, item.parsed);
    else if (item.role === 'base') {
      progress.base = item.base;
      if (figureFollows(judged, at)) progress.owner = 'base';
      else takeLast(progress);
    } else if (item.role === 'peer' || item.role === 'other') progress.owner = 'other';
    else if (item.role === 'moment' && progress.owner !== 'other') progress.owner = 'moment';
  }
  const { own, ofMoment, changes } = progress;
  return { own: own.length > 0 ? own : ofMoment, changes };
}

function takeFigure(progress: Progress, run: TextRun, parsed: ParsedAmount): void {
  const candidate = { parsed, raw: run.raw, node: run.first };
  if (progress.owner === 'base' || parsed.kind === 'delta') {
    progress.changes.push(changeOf(candidate, progress.base));
    progress.owner = 'label';
  } else if (progress.owner === 'label') progress.own.push(candidate);
  else if (progress.owner === 'moment') progress.ofMoment.push(candidate);
}

function figureFollows(judged: readonly Judged[], at: number): boolean {
  const next = judged.slice(at + 1).find(({ role }) => role !== 'nothing');
  return next?.role === 'figure';
}

/** The base stands behind its figure: the last figure was the change, unless it is the only one. */
function takeLast(progress: Progress): void {
  const last = progress.own.length > 1 ? progress.own.pop() : undefined;
  if (last) progress.changes.push(changeOf(last, progress.base));
  progress.owner = 'label';
}

function changeOf({ parsed, raw }: Candidate, base: string): PrintedChange {
  if (parsed.kind === 'delta')
    return { base: parsed.base, raw, figure: parsed.figure, signed: parsed.signed };
  return { base, raw, figure: parsed.figure, signed: /[+\-↑▲↗⬆↓▼↘⬇升降]\s*\d/.test(raw) };
}
