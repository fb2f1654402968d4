import { MAIN_METRICS, type MetricId } from '../model/metric';
import type { MetricFigure, Reading, TroubleWhy } from '../model/reading';

/** How far a reading can be taken for the page's last word. */
export type Settled =
  | 'yes'
  /** something that the page should show is not there yet, or contradicts itself */
  | 'partly'
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
const LOADING =
  '[aria-busy="true"],[class*="skeleton" i],.ant-spin-spinning,.next-loading-tip,[class*="loading-mask"]';

/** Judges a reading by what it holds and the page by its signs of loading. */
export function isSettled(reading: Reading, document: Document): Settled {
  const stop = reading.trouble.find(({ field }) => field === 'page');
  if (stop?.why === 'risk-control' || stop?.why === 'logged-out' || stop?.why === 'reader-failed')
    return 'yes';
  if (reading.parts.every(isEmpty)) return 'no';
  const loading = [...document.querySelectorAll(LOADING)].some((sign) => sign.checkVisibility());
  const passing = reading.trouble.some(({ why }) => PASSING.has(why));
  return loading || passing || isUnfilled(figuresOf(reading)) ? 'partly' : 'yes';
}

/**
 * True when the figures of another scope stand unchanged under a new one: the date control was
 * turned and its figures are still on their way.
 */
export function isStale(reading: Reading, before: Reading | null): boolean {
  if (!before || JSON.stringify(before.scope) === JSON.stringify(reading.scope)) return false;
  const [old, fresh] = [figuresOf(before), figuresOf(reading)];
  const telling = fresh.filter(({ figure }) => figure.kind === 'exact' && figure.value !== 0);
  const raws = new Map(old.map(({ metric, raw }) => [metric, raw]));
  return telling.length >= 3 && telling.every(({ metric, raw }) => raws.get(metric) === raw);
}

/** Figures such as 签收退款率 are missing every morning; main ones, or many at once, are on their way. */
function isUnfilled(figures: readonly MetricFigure[]): boolean {
  const absent = figures.filter(isAbsent);
  const main: readonly MetricId[] = MAIN_METRICS;
  return (
    absent.length > figures.length * MOST_ABSENT ||
    absent.some(({ metric }) => main.includes(metric))
  );
}

function figuresOf({ parts }: Reading): MetricFigure[] {
  return parts.flatMap((part) => (part.kind === 'metrics' ? part.figures : []));
}

function isEmpty(part: Reading['parts'][number]): boolean {
  return part.kind === 'metrics' && part.figures.every(isAbsent);
}

function isAbsent({ figure }: MetricFigure): boolean {
  return figure.kind === 'missing' && figure.why === 'absent';
}
