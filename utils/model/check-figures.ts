import { checkIdentity, type Identity, metricsOf, type UnitOf } from './identities';
import type { MetricId } from './metric';
import type { MetricFigure, Trouble } from './reading';

/**
 * Checks the figures of one subject (a page, a card or one row of a table) by the identities of
 * its page. Figures that contradict each other are marked `suspect` in place; a broken order is
 * only told, because live pages and late payments break it. Figures that name a scope of their own
 * (无线端访客数) are checked against those of the same scope alone.
 */
export function checkFigures(
  figures: readonly MetricFigure[],
  identities: readonly Identity[],
  unitOf: UnitOf,
): Trouble[] {
  const scopes = new Map<string, Map<MetricId, MetricFigure>>();
  for (const figure of figures) {
    const scope = JSON.stringify(figure.scope ?? {});
    const known = scopes.get(scope) ?? new Map<MetricId, MetricFigure>();
    scopes.set(scope, known.set(figure.metric, figure));
  }
  return [...scopes.values()].flatMap((byMetric) => checkScope(byMetric, identities, unitOf));
}

function checkScope(
  byMetric: ReadonlyMap<MetricId, MetricFigure>,
  identities: readonly Identity[],
  unitOf: UnitOf,
): Trouble[] {
  const broken = identities.filter(
    (one) => checkIdentity(one, (metric) => byMetric.get(metric)?.figure, unitOf) === 'broken',
  );
  for (const identity of broken) {
    if (identity.kind === 'order') continue;
    for (const metric of metricsOf(identity)) {
      const figure = byMetric.get(metric);
      if (figure) figure.suspect = [...(figure.suspect ?? []), identity.name];
    }
  }
  return broken.map((identity) => ({
    field: identity.kind === 'order' ? identity.small : identity.result,
    why: 'identity-broken',
    detail: identity.name,
  }));
}
