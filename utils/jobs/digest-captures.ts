import { foldDay, isConfirmed, type TakenFigure } from '../insights/day-states';
import type { Capture } from '../model/capture';
import { type Day, yearOf } from '../model/day';
import { exactValue } from '../model/figure';
import type { MetricId } from '../model/metric';
import type { MetricFigure, Reading } from '../model/reading';
import { scopeKey, seriesScope } from '../model/scope';
import { capturesAfter, capturesOfTrack } from '../store/captures';
import type { Database } from '../store/database';
import { foldedSeq, foldInto } from '../store/folding';
import { keepReviews } from '../store/reviews';
import { emptyYear, type FoldedDay, withDay, yearKey } from '../store/years';
import { doubtJumps } from './doubt-jumps';
import { judgedRows } from './judged-rows';
import { speaksOfShopDay } from './subjects';

/** Captures digested in one go: few enough that the worker answers messages in between. */
const BATCH = 25;

interface FoldedTrack {
  subject: string;
  scope: string;
  day: Day;
  figures: FoldedDay;
  /** metrics that two looks hours apart agree on */
  confirmed: ReadonlySet<MetricId>;
}

/**
 * Works what the log holds beyond the last digest into reviews and year chunks. Safe to stop at
 * any moment: reviews can be kept twice without harm, and the chunks are written together with
 * the mark of how far the digest came.
 */
export async function digestCaptures(db: Database): Promise<void> {
  for (;;) {
    const pending = await capturesAfter(db, await foldedSeq(db), BATCH);
    const newest = pending.at(-1)?.seq;
    if (newest === undefined) return;
    for (const capture of pending) await digestReviews(db, capture);
    await foldBatch(db, pending, newest);
  }
}

async function digestReviews(db: Database, { subject, takenAt, reading }: Capture): Promise<void> {
  const judged = judgedRows(reading);
  if (judged.length > 0) await keepReviews(db, subject, judged, takenAt);
}

async function foldBatch(db: Database, captures: Capture[], upTo: number): Promise<void> {
  const days: FoldedTrack[] = [];
  for (const track of new Set(
    captures.filter(({ reading }) => speaksOfShopDay(reading)).map((capture) => capture.track),
  )) {
    const ledger = await capturesOfTrack(db, track);
    const folded = foldLedger(ledger);
    if (folded) days.push(folded);
  }
  const years = byYear(days);
  const keys = [...years.keys()];
  const before = await db.years.bulkGet([...years.values()].map(([first]) => keyOf(first, 1)));
  await foldInto(db, keys, upTo, (chunks) =>
    [...years.values()].map((ofYear, i) =>
      ofYear.reduce((chunk, { day, figures, confirmed }) => {
        const doubted = doubtJumps(figures, confirmed, day, [chunk, before[i]]);
        return withDay(chunk, day, doubted, upTo);
      }, chunks[i] ?? emptyYearOf(ofYear[0])),
    ),
  );
}

type YearOfTrack = [FoldedTrack, ...FoldedTrack[]];

function byYear(days: readonly FoldedTrack[]): Map<string, YearOfTrack> {
  const years = new Map<string, YearOfTrack>();
  for (const day of days) {
    const known = years.get(keyOf(day));
    if (known) known.push(day);
    else years.set(keyOf(day), [day]);
  }
  return years;
}

function keyOf({ subject, scope, day }: FoldedTrack, yearsBefore = 0): string {
  return yearKey(subject, scope, yearOf(day) - yearsBefore);
}

function emptyYearOf({ subject, scope, day }: FoldedTrack) {
  return emptyYear(subject, scope, yearOf(day));
}

/** All looks at one day of one subject, made into one figure a metric. */
function foldLedger(ledger: Capture[]): FoldedTrack | null {
  const [first] = ledger;
  const period = first?.reading.scope.period;
  if (!first || period?.kind !== 'day') return null;
  const looks = new Map<MetricId, TakenFigure[]>();
  for (const { reading, takenAt } of ledger)
    for (const figure of shopFigures(reading)) addLook(looks, figure, takenAt);
  const figures: FoldedDay = {};
  const confirmed = new Set<MetricId>();
  for (const [metric, values] of looks) {
    const folded = foldDay(values, period.day, metric);
    if (folded) figures[metric] = folded;
    if (isConfirmed(values, period.day)) confirmed.add(metric);
  }
  return {
    subject: first.subject,
    scope: seriesScope(first.reading.scope),
    day: period.day,
    figures,
    confirmed,
  };
}

/** The figures of the page's own shop in the reading's own scope: one of another device stays out. */
function shopFigures({ parts, scope }: Reading): MetricFigure[] {
  const own = scopeKey(scope);
  return parts
    .flatMap((part) => (part.kind === 'metrics' && !part.subject ? part.figures : []))
    .filter((figure) => !figure.scope || scopeKey({ ...scope, ...figure.scope }) === own);
}

function addLook(
  looks: Map<MetricId, TakenFigure[]>,
  { metric, figure, suspect, unverified }: MetricFigure,
  takenAt: number,
): void {
  const value = exactValue(figure);
  if (value === null) return;
  const known = looks.get(metric) ?? [];
  known.push({ value, suspect: (suspect?.length ?? 0) > 0 || unverified !== undefined, takenAt });
  looks.set(metric, known);
}
