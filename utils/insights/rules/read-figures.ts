import { dayOf, daysBetween } from '../../model/day';
import { exactValue } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import type { PageId } from '../../model/page-id';
import type { MetricFigure, MetricsPart, Reading } from '../../model/reading';
import { FRESH_DAYS } from './day-rule';
import type { RuleContext } from './rule-context';

/** The newest reading of a page, where it is young enough to speak of now. */
export function freshReading(
  { latest, now }: Pick<RuleContext, 'latest' | 'now'>,
  page: PageId,
): Reading | undefined {
  const reading = latest(page);
  if (!reading) return undefined;
  const age = daysBetween(dayOf(reading.takenAt), dayOf(now));
  return age < FRESH_DAYS ? reading : undefined;
}

/** The shop's own sound figure of a metric on a page. */
export function ownFigure(reading: Reading, metric: MetricId): MetricFigure | undefined {
  return figuresOf(reading, metric, ({ subject }) => !subject).find(
    ({ figure, suspect, unverified }) =>
      exactValue(figure) !== null && !suspect?.length && unverified === undefined,
  );
}

/** How much the peers have of a metric, where the page prints it beside the shop's own. */
export function peerValue(reading: Reading, metric: MetricId): number | null {
  const [peers] = figuresOf(reading, metric, ({ subject }) => subject?.of === 'peers');
  return exactValue(peers?.figure);
}

function figuresOf(
  { parts }: Reading,
  metric: MetricId,
  isWanted: (part: MetricsPart) => boolean,
): MetricFigure[] {
  return parts
    .flatMap((part) => (part.kind === 'metrics' && isWanted(part) ? part.figures : []))
    .filter((figure) => figure.metric === metric);
}
