import { foldDay } from '../insights/day-states';
import type { Capture } from '../model/capture';
import { type Day, yearOf } from '../model/day';
import { exactValue } from '../model/figure';
import type { MetricId } from '../model/metric';
import { type MetricFigure, partOf } from '../model/reading';
import { seriesScope } from '../model/scope';
import { capturesAfter, capturesOfTrack } from '../store/captures';
import type { Database } from '../store/database';
import { foldedSeq, foldInto } from '../store/folding';
import { keepReviews } from '../store/reviews';
import { emptyYear, type FoldedDay, withDay, yearKey } from '../store/years';
import { judgedRows } from './judged-rows';

/** Captures digested in one go: few enough that the worker answers messages in between. */
const BATCH = 25;

interface FoldedTrack {
  subject: string;
  scope: string;
  day: Day;
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
  const days: (FoldedTrack & { figures: FoldedDay })[] = [];
  for (const track of new Set(captures.filter(isDaily).map((capture) => capture.track))) {
    const ledger = await capturesOfTrack(db, track);
    const folded = foldLedger(ledger);
    if (folded) days.push(folded);
  }
  const keyOf = (d: FoldedTrack) => yearKey(d.subject, d.scope, yearOf(d.day));
  const keys = [...new Set(days.map(keyOf))];
  await foldInto(db, keys, upTo, (chunks) =>
    keys.map((key, i) =>
      days
        .filter((d) => keyOf(d) === key)
        .reduce(
          (chunk, d) => withDay(chunk, d.day, d.figures, upTo),
          chunks[i] ?? emptyYearFor(days, key, keyOf),
        ),
    ),
  );
}

function emptyYearFor(days: FoldedTrack[], key: string, keyOf: (d: FoldedTrack) => string) {
  const day = days.find((d) => keyOf(d) === key);
  if (!day) throw new Error(`no day for chunk ${key}`);
  return emptyYear(day.subject, day.scope, yearOf(day.day));
}

/** The home page speaks of the shop's whole day; other pages only of a part of it. */
function isDaily(capture: Capture): boolean {
  return capture.page === 'sycm.home' && capture.reading.scope.period.kind === 'day';
}

/** All looks at one day of one subject, made into one figure a metric. */
function foldLedger(ledger: Capture[]): (FoldedTrack & { figures: FoldedDay }) | null {
  const [first] = ledger;
  const period = first?.reading.scope.period;
  if (!first || period?.kind !== 'day') return null;
  const looks = new Map<MetricId, { value: number; suspect: boolean; takenAt: number }[]>();
  for (const capture of ledger)
    for (const figure of partOf(capture.reading, 'metrics')?.figures ?? [])
      addLook(looks, figure, capture.takenAt);
  const figures: FoldedDay = {};
  for (const [metric, values] of looks) {
    const folded = foldDay(values, period.day, metric);
    if (folded) figures[metric] = folded;
  }
  return {
    subject: first.subject,
    scope: seriesScope(first.reading.scope),
    day: period.day,
    figures,
  };
}

function addLook(
  looks: Map<MetricId, { value: number; suspect: boolean; takenAt: number }[]>,
  { metric, figure, suspect }: MetricFigure,
  takenAt: number,
): void {
  const value = exactValue(figure);
  if (value === null) return;
  const known = looks.get(metric) ?? [];
  known.push({ value, suspect: (suspect?.length ?? 0) > 0, takenAt });
  looks.set(metric, known);
}
