import {
  type MetricFigure,
  type Reading,
  stoppingTrouble,
  type Trouble,
} from '../../model/reading';
import type { FigureDescription, TaughtFigure } from '../../model/taught';
import type { Steps } from '../page';
import type { PointedFigure } from './describe-figure';
import { findTaught } from './find-taught';
import { placeReading } from './place-reading';

/** A figure so many times larger or smaller than it ever was may be another one. */
const FAR = 100;

/**
 * Adds the figures that were taught to a reading of the same document. What the reader found
 * itself stays as it is. A figure that fits nowhere, or in several places, is told as trouble. A
 * page that no reader knows is given the shop and the period that were taught with its figures.
 */
export function* addTaught(
  bare: Reading,
  document: Document,
  taught: readonly TaughtFigure[],
): Steps<Reading> {
  if (stoppingTrouble(bare)) return bare;
  const place = bare.page === 'taught.page' && taught.find((one) => one.place)?.place;
  const reading = place ? placeReading(bare, document, place) : bare;
  const open = taught.filter(({ metric }) => !isRead(reading, metric));
  if (open.length === 0) return reading;
  const found = yield* findTaught(
    document,
    open.map(({ description }) => description),
  );
  const figures: MetricFigure[] = [];
  const trouble: Trouble[] = [];
  open.forEach(({ metric, description }, i) => {
    const [one, ...others] = found[i] ?? [];
    if (one && others.length === 0) figures.push(figureOf(metric, description, one));
    else trouble.push({ field: metric, why: one ? 'field-ambiguous' : 'field-missing' });
  });
  return merged(reading, figures, trouble);
}

function isRead({ parts }: Reading, metric: MetricFigure['metric']): boolean {
  return parts.some(
    (part) =>
      part.kind === 'metrics' &&
      !part.subject &&
      part.figures.some(
        (known) =>
          known.metric === metric &&
          (known.figure.kind !== 'missing' || known.figure.why !== 'unreadable'),
      ),
  );
}

function figureOf(
  metric: MetricFigure['metric'],
  { label, low, high }: FigureDescription,
  { run, parsed }: PointedFigure,
): MetricFigure {
  const { figure } = parsed;
  const value = figure.kind === 'exact' ? figure.value : null;
  const isFar =
    value !== null && value !== 0 && high > 0 && (value > high * FAR || value < low / FAR);
  return {
    metric,
    label: label.slice(0, 60),
    raw: run.raw.slice(0, 120),
    figure,
    found: 'taught',
    ...(isFar && { unverified: 'far-from-taught' }),
  };
}

/** Without the region that was read: what is taught may stand anywhere on the page. */
function merged(reading: Reading, figures: MetricFigure[], trouble: Trouble[]): Reading {
  const fresh = new Set<string>(figures.map(({ metric }) => metric));
  const told = new Set([...fresh, ...trouble.map(({ field }) => field)]);
  const at = reading.parts.findIndex((part) => part.kind === 'metrics' && !part.subject);
  const parts = reading.parts.map((part, i) =>
    i === at && part.kind === 'metrics'
      ? {
          ...part,
          figures: [...part.figures.filter(({ metric }) => !fresh.has(metric)), ...figures],
        }
      : part,
  );
  if (at < 0 && figures.length > 0) parts.push({ kind: 'metrics', figures });
  const rest = reading.trouble.filter(({ field }) => !told.has(field));
  return { ...reading, parts, trouble: [...rest, ...trouble] };
}
