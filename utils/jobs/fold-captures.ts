import { foldDay, isConfirmed, type TakenFigure } from '../insights/day-states';
import type { StoredCapture } from '../model/capture';
import { type Day, type DaySpan, dayIndexInYear, yearOf } from '../model/day';
import type { DayLedger, DayLook } from '../model/ledger';
import type { MetricId } from '../model/metric';
import type { PromoChange } from '../model/promo';
import type { YearChunk } from '../model/series';
import type { SeriesSubject } from '../model/series-subject';
import type { Database, MetaEntry } from '../store/database';
import { type FoldDesk, type FoldKeys, foldInto } from '../store/folding';
import { ledgerKey } from '../store/ledger';
import { promoChanges } from '../store/promo-changes';
import { emptyYear, type FoldedDay, withDay, yearKey } from '../store/years';
import { COLUMNS_BACK, doubtJumps } from './doubt-jumps';
import { type SpokenDay, spokenDays } from './fold-figures';

/**
 * What one transaction folds at most: days of subjects, so that the worker answers in between, and
 * years of subjects, which are the memory that it takes. An import's days lie in few years, and
 * each year is written once for all of them.
 */
const MOST_DAYS = 800;
const MOST_YEARS = 120;

/** Which days of the captures are folded, and how it is marked that a capture is. */
export interface FoldChoice {
  days?: DaySpan;
  mark: (seq: number) => MetaEntry;
}

const ALL_DAYS: FoldChoice = { mark: (value) => ({ key: 'foldedSeq', value }) };

/** A capture with what of it belongs to a day, or a part of that. */
interface FoldStep {
  capture: StoredCapture;
  days: readonly SpokenDay[];
  /** the last part of its capture */
  whole: boolean;
}

/**
 * Folds captures into ledgers and year chunks, in the order of the log and each as if it came
 * alone: how many are folded at once changes nothing of what comes of it. A capture of very many
 * rows takes several transactions; stopped between them it is folded again, to the same end.
 */
export async function foldCaptures(
  db: Database,
  captures: readonly StoredCapture[],
  { days, mark }: FoldChoice = ALL_DAYS,
): Promise<void> {
  const changes = await promoChanges(db);
  for (const steps of inBatches(captures.flatMap((capture) => stepsOf(capture, days)))) {
    const last = steps.findLast(({ whole }) => whole)?.capture.seq;
    await foldInto(db, keysOf(steps), last === undefined ? null : mark(last), (desk) => {
      const fold = { desk, changes, own: new Set<YearChunk>() };
      for (const step of steps) foldStep(fold, step);
    });
  }
}

function stepsOf(capture: StoredCapture, only: FoldChoice['days']): FoldStep[] {
  const days = spokenDays(capture).filter(
    ({ day }) => !only || (day >= only.from && day <= only.to),
  );
  const parts = Math.max(1, Math.ceil(days.length / MOST_YEARS));
  return Array.from({ length: parts }, (_, i) => ({
    capture,
    days: days.slice(i * MOST_YEARS, (i + 1) * MOST_YEARS),
    whole: i === parts - 1,
  }));
}

function inBatches(steps: readonly FoldStep[]): FoldStep[][] {
  const batches: FoldStep[][] = [];
  let days = Number.POSITIVE_INFINITY;
  let years = new Set<string>();
  for (const step of steps) {
    const own = step.days.map(({ subject, scope, day }) => yearKey(subject, scope, yearOf(day)));
    const fresh = new Set(own.filter((key) => !years.has(key)));
    days += step.days.length;
    if (days > MOST_DAYS || years.size + fresh.size > MOST_YEARS) {
      batches.push([]);
      days = step.days.length;
      years = new Set();
    }
    for (const key of own) years.add(key);
    batches.at(-1)?.push(step);
  }
  return batches;
}

function keysOf(steps: readonly FoldStep[]): FoldKeys {
  const days = steps.flatMap((step) => step.days);
  return {
    ledgers: new Set(days.map(({ subject, scope, day }) => ledgerKey(subject, scope, day))),
    years: new Set(days.flatMap(({ subject, scope, day }) => yearKeys(subject, scope, day))),
    subjects: new Set(days.flatMap(({ row }) => (row ? [row.subject] : []))),
    latest: new Set(steps.map(({ capture }) => capture.subject).filter(isShop)),
  };
}

/** A day's own year, and the year before where the day's history reaches into it. */
function yearKeys(subject: string, scope: string, day: Day): string[] {
  const year = yearOf(day);
  const own = yearKey(subject, scope, year);
  return dayIndexInYear(day) < COLUMNS_BACK ? [own, yearKey(subject, scope, year - 1)] : [own];
}

interface Fold {
  desk: FoldDesk;
  changes: readonly PromoChange[];
  /** years that were copied from what is stored, or are new: they may be written into */
  own: Set<YearChunk>;
}

function foldStep(fold: Fold, { capture, days, whole }: FoldStep): void {
  for (const spoken of days) {
    foldSpoken(fold, capture, spoken);
    if (spoken.row) noteSubject(fold.desk, spoken);
  }
  if (whole && isShop(capture.subject)) noteLatest(fold.desk, capture);
}

function foldSpoken({ desk, changes, own }: Fold, capture: StoredCapture, spoken: SpokenDay): void {
  const { subject, scope, day, window, live } = spoken;
  const key = ledgerKey(subject, scope, day);
  const known = desk.ledgers.get(key) ?? { key, subject, scope, day, metrics: [], looks: [] };
  const ledger = withLook(known, lookOf(known, capture, spoken));
  desk.ledgers.set(key, ledger);
  const figures: FoldedDay = {};
  const believed = new Set<MetricId>();
  for (const metric of spoken.figures.keys()) {
    const taken = takenFigures(ledger, metric);
    const folded = foldDay(taken, day, metric, window);
    if (folded) figures[metric] = folded;
    if (live || isConfirmed(taken, day)) believed.add(metric);
  }
  const [year, before] = [yearKey(subject, scope, yearOf(day)), yearOf(day) - 1];
  const chunk = desk.years.get(year) ?? emptyYear(subject, scope, yearOf(day));
  const past = desk.years.get(yearKey(subject, scope, before));
  const doubted = doubtJumps(figures, believed, day, [chunk, past], changes);
  const folded = withDay(chunk, day, doubted, capture.seq, own.has(chunk));
  if (folded === chunk) return;
  own.add(folded);
  desk.years.set(year, folded);
}

function lookOf(
  { metrics: known }: DayLedger,
  { seq, takenAt, page }: StoredCapture,
  { figures, live }: SpokenDay,
): { metrics: MetricId[]; look: DayLook } {
  const named = [...figures.keys()];
  const metrics =
    known.length === 0 ? named : [...known, ...named.filter((metric) => !known.includes(metric))];
  const values = new Float64Array(metrics.length);
  const steps = new Float64Array(metrics.length);
  const doubted: number[] = [];
  metrics.forEach((metric, i) => {
    const figure = figures.get(metric);
    values[i] = figure?.value ?? Number.NaN;
    steps[i] = figure?.step ?? 0;
    if (figure?.doubted) doubted.push(i);
  });
  const look: DayLook = {
    seq,
    takenAt,
    page,
    ...(live && { live }),
    values,
    steps: steps.some((step) => step !== 0) ? steps : new Float64Array(0),
    doubted,
  };
  return { metrics, look };
}

/** A capture that is folded again takes its own place. */
function withLook(
  ledger: DayLedger,
  { metrics, look }: { metrics: MetricId[]; look: DayLook },
): DayLedger {
  const others = ledger.looks.filter(({ seq, live }) => seq !== look.seq || live !== look.live);
  return { ...ledger, metrics, looks: [...others, look] };
}

function takenFigures({ metrics, looks }: DayLedger, metric: MetricId): TakenFigure[] {
  const at = metrics.indexOf(metric);
  const taken = looks.flatMap(({ takenAt, page, live, values, steps, doubted }) => {
    const value = values[at];
    if (value === undefined || Number.isNaN(value)) return [];
    const step = steps[at] ?? 0;
    const suspect = doubted.includes(at);
    return [{ value, step, suspect, takenAt, page, ...(live && { live }) }];
  });
  // Of a taught page shop and day are the operator's word: it gives way to one that prints them.
  const printed = taken.filter(({ page }) => page !== 'taught.page');
  return printed.length > 0 ? printed : taken;
}

/** The row as it was called last, the scopes in which it has figures, and its newest day. */
function noteSubject(desk: FoldDesk, { row, scope, day }: SpokenDay): void {
  if (!row) return;
  const known = desk.subjects.get(row.subject);
  const scopes = known?.scopes ?? [];
  const noted: SeriesSubject = {
    ...known,
    ...row,
    scopes: scopes.includes(scope) ? scopes : [...scopes, scope],
    lastDay: known && known.lastDay > day ? known.lastDay : day,
  };
  if (!known || !isSame(known, noted)) desk.subjects.set(row.subject, noted);
}

function isSame(known: SeriesSubject, noted: SeriesSubject): boolean {
  return JSON.stringify(known) === JSON.stringify(noted);
}

/** Beyond its first page a list says less of how things stand than the look before did. */
function noteLatest(desk: FoldDesk, { subject, page, seq, takenAt, reading }: StoredCapture): void {
  const known = desk.latest.get(subject) ?? {};
  const newest = known[page];
  if (newest && (newest.takenAt > takenAt || (reading.list?.page ?? 1) > 1)) return;
  desk.latest.set(subject, { ...known, [page]: { seq, takenAt } });
}

function isShop(subject: string): boolean {
  return subject.startsWith('shop:');
}
