import { compareScopes, type ScopeComparison, type ScopedTo } from './compare-scopes';
import type { MetricFigure } from './reading';

/** A figure as it was read, with where it belongs. */
export interface ScopedFigure extends ScopedTo {
  figure: Pick<MetricFigure, 'metric' | 'figure' | 'suspect' | 'unverified' | 'scope'>;
}

/**
 * `difference` may be subtracted and divided; of `order` only higher and lower have a meaning
 * (indices, and the ranges in which rivals are shown).
 */
export type FigureComparison =
  | { comparable: true; by: 'difference' | 'order' }
  | Extract<ScopeComparison, { comparable: false }>
  | { comparable: false; field: 'figure'; why: FigureRefusal };

/** What keeps two figures of one scope from being compared. */
export type FigureRefusal = 'other-metric' | 'missing' | 'other-kind' | 'suspect' | 'unverified';

/**
 * Whether two figures may be compared, and how: scope, metric and kind must be equal, both must be
 * there, and neither may be in doubt. A figure's own scope goes before that of its reading.
 */
export function comparableFigures(ours: ScopedFigure, theirs: ScopedFigure): FigureComparison {
  const scopes = compareScopes(ownScope(ours), ownScope(theirs));
  if (!scopes.comparable) return scopes;
  const [a, b] = [ours.figure, theirs.figure];
  const refused = (why: FigureRefusal) => ({ comparable: false, field: 'figure', why }) as const;
  if (a.metric !== b.metric) return refused('other-metric');
  if (a.figure.kind === 'missing' || b.figure.kind === 'missing') return refused('missing');
  if (a.figure.kind !== b.figure.kind) return refused('other-kind');
  if (a.suspect?.length || b.suspect?.length) return refused('suspect');
  if (a.unverified || b.unverified) return refused('unverified');
  return { comparable: true, by: a.figure.kind === 'exact' ? 'difference' : 'order' };
}

/** Where a figure belongs, with what its own place on the page says. */
export function ownScope({ scope, shop, figure }: ScopedFigure): ScopedTo {
  return { shop, scope: { ...scope, ...figure.scope } };
}
