import { dayOf, type Instant } from '../model/day';
import { missing } from '../model/figure';
import type { FieldHealth } from '../model/health';
import { METRICS, type MetricId, metricDefinition } from '../model/metric';
import type { StaleFigures } from '../model/panel-view';
import type { MetricFigure, Reading } from '../model/reading';
import { viewOf } from './page-health';

/**
 * The figures that a page showed on an earlier day and does not show now, each with the moment at
 * which it was read last. Of one tab, device and kind of period only.
 */
export function staleFigures(rows: readonly FieldHealth[], reading: Reading): StaleFigures {
  const view = viewOf(rows, reading);
  const gone = rows.flatMap(({ field, lastGood, missingSince, ...row }): [MetricId, Instant][] =>
    row.view === view &&
    isMetric(field) &&
    missingSince !== null &&
    lastGood !== null &&
    dayOf(lastGood) < dayOf(reading.takenAt)
      ? [[field, lastGood]]
      : [],
  );
  return Object.fromEntries(gone);
}

/** A reading in which figures that are gone from its page stand as missing and not as nothing. */
export function withStale(reading: Reading, stale: StaleFigures): Reading {
  const at = reading.parts.findIndex((part) => part.kind === 'metrics' && !part.subject);
  const known = new Set(
    reading.parts.flatMap((part) =>
      part.kind === 'metrics' ? part.figures.map(({ metric }) => metric) : [],
    ),
  );
  const gone = (Object.keys(stale) as MetricId[]).filter((metric) => !known.has(metric));
  if (gone.length === 0) return reading;
  const figures = gone.map(goneFigure);
  if (at < 0) return { ...reading, parts: [{ kind: 'metrics', figures }, ...reading.parts] };
  const parts = reading.parts.map((part, i) =>
    i === at && part.kind === 'metrics'
      ? { ...part, figures: [...part.figures, ...figures] }
      : part,
  );
  return { ...reading, parts };
}

function goneFigure(metric: MetricId): MetricFigure {
  const label = metricDefinition(metric).labels[0] ?? metric;
  return { metric, label, raw: '', figure: missing('absent'), found: 'meaning' };
}

function isMetric(field: string): field is MetricId {
  return Object.hasOwn(METRICS, field);
}
