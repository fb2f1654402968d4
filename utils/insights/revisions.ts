import type { Instant } from '../model/day';
import type { LedgerLook, LookFigure } from '../model/ledger';
import type { MetricId } from '../model/metric';
import type { PageId } from '../model/page-id';

/** One figure that a look shows otherwise than the look before, or for the first time. */
export interface RevisedFigure {
  metric: MetricId;
  /** null where no earlier look showed it */
  before: number | null;
  after: number;
  /** the figure's own page contradicts it */
  doubted?: true;
}

/** What one look says beyond those before it. */
export interface Revision {
  takenAt: Instant;
  page: PageId;
  /** the moment and page of the look that it is set against; left out for the first */
  since?: { takenAt: Instant; page: PageId };
  changes: RevisedFigure[];
  /** figures that were shown again and are the same */
  same: number;
}

/**
 * The looks at one day, oldest first, each with what changed since each of its figures was shown
 * before, whatever page showed it. A look that says nothing new is there too: it confirms.
 */
export function revisionsOf(looks: readonly LedgerLook[]): Revision[] {
  const ordered = looks.toSorted((one, other) => one.takenAt - other.takenAt);
  const known = new Map<MetricId, LookFigure>();
  return ordered.map(({ takenAt, page, figures }, i): Revision => {
    const before = ordered[i - 1];
    const changes = figures.flatMap((figure): RevisedFigure[] => {
      const last = known.get(figure.metric);
      known.set(figure.metric, figure);
      if (last && last.value === figure.value && last.doubted === figure.doubted) return [];
      const { metric, value, doubted } = figure;
      return [{ metric, before: last?.value ?? null, after: value, ...(doubted && { doubted }) }];
    });
    return {
      takenAt,
      page,
      ...(before && { since: { takenAt: before.takenAt, page: before.page } }),
      changes,
      same: figures.length - changes.length,
    };
  });
}
