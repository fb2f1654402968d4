import type { Figure } from '../model/figure';
import {
  type MetricFigure,
  type Part,
  type Reading,
  stoppingTrouble,
  type TroubleWhy,
} from '../model/reading';
import { regionOf } from './reading-region';

/** How far a reading can be taken for the page's last word. */
export type Settled =
  | 'yes'
  /** something that the page should show is not there yet, or contradicts itself */
  | 'partly'
  /** a few cards have no figure, which they may have for good */
  | 'nearly'
  /** nothing is there yet */
  | 'no';

/** Trouble that goes away by itself while a page is still being filled in. */
const PASSING: ReadonlySet<TroubleWhy> = new Set([
  'field-missing',
  'field-ambiguous',
  'identity-broken',
  'scope-unknown',
  'layout-unknown',
]);
const MOST_ABSENT = 0.25;
const LOADING_CLASSES = ['ant-spin-spinning', 'next-loading-tip'];
const BUSY = '[aria-busy="true"]';
/** Parts of class names: dear to ask of a whole page, so only the part that is read is asked. */
const LOADING_PARTS = '[class*="skeleton" i],[class*="loading-mask"]';

/**
 * Judges a reading by what it holds, by what stood there `before`, and the page by its signs of
 * loading.
 */
export function isSettled(
  reading: Reading,
  document: Document,
  before: Reading | null = null,
): Settled {
  const stop = stoppingTrouble(reading);
  if (stop && stop.why !== 'no-figures') return 'yes';
  if (reading.parts.every(isEmpty)) return 'no';
  if (reading.trouble.some(({ why }) => PASSING.has(why))) return 'partly';
  if (reading.parts.some(isUnfilled) || isLoading(reading, document)) return 'partly';
  const gone = new Set(before?.parts.flatMap(namedFigures).flatMap(absentName));
  return reading.parts.some((part) => lacksCards(part, gone)) ? 'nearly' : 'yes';
}

function isLoading(reading: Reading, document: Document): boolean {
  const region = regionOf(reading) ?? document.body;
  const signs = [
    ...LOADING_CLASSES.flatMap((name) => [...document.getElementsByClassName(name)]),
    ...document.querySelectorAll(BUSY),
    ...region.querySelectorAll(LOADING_PARTS),
  ];
  return signs.some((sign) => sign.checkVisibility()) || region.closest(LOADING_PARTS) !== null;
}

/**
 * True when the figures of another scope stand unchanged under a new one: the date control was
 * turned and its figures are still on their way.
 */
export function isStale(reading: Reading, before: Reading | null): boolean {
  if (!before || JSON.stringify(before.scope) === JSON.stringify(reading.scope)) return false;
  const known = new Map(before.parts.flatMap(namedFigures));
  const telling = reading.parts
    .flatMap(namedFigures)
    .filter(([, { figure }]) => figure.kind === 'exact' && figure.value !== 0);
  return telling.length >= 3 && telling.every(([name, { raw }]) => known.get(name)?.raw === raw);
}

/** A part without anything in it may be on its way; empty lists are only taken for that at last. */
function isEmpty(part: Part): boolean {
  if (part.kind === 'metrics') return part.figures.every(isAbsent);
  if (part.kind === 'table' || part.kind === 'board') return part.rows.length === 0;
  return false;
}

/** A card that had no figure before either is not on its way: 签收退款率 is missing every morning. */
function lacksCards(part: Part, gone: ReadonlySet<string>): boolean {
  if (part.kind !== 'metrics') return false;
  return namedFigures(part).some(([name, figure]) => isAbsent(figure) && !gone.has(name));
}

/** Some figures are missing for good (items that nobody bought); many at once are on their way. */
function isUnfilled(part: Part): boolean {
  const figures = figuresOf(part);
  return isEmpty(part) || figures.filter(isAbsent).length > figures.length * MOST_ABSENT;
}

function figuresOf(part: Part): { figure: Figure }[] {
  if (part.kind === 'metrics') return part.figures;
  if (part.kind === 'table') return part.rows.flatMap(({ figures }) => figures);
  if (part.kind !== 'board') return [];
  return part.rows.flatMap(({ figures, prices }) => [...figures, ...prices]);
}

/** Each figure under a name that tells the rows of a table apart. */
function namedFigures(part: Part): [string, MetricFigure][] {
  const named = (figures: readonly MetricFigure[], of = '') =>
    figures.map((figure): [string, MetricFigure] => [`${of} ${figure.metric}`, figure]);
  if (part.kind === 'metrics') return named(part.figures, part.subject?.name);
  if (part.kind !== 'table' && part.kind !== 'board') return [];
  return part.rows.flatMap(({ subject, figures }) => named(figures, subject.id ?? subject.name));
}

function absentName([name, figure]: [string, MetricFigure]): string[] {
  return isAbsent(figure) ? [name] : [];
}

function isAbsent({ figure }: { figure: Figure }): boolean {
  return figure.kind === 'missing' && figure.why === 'absent';
}
