import { checkFigures } from '../../model/check-figures';
import { type Figure, missing } from '../../model/figure';
import { checkIdentity, type Identity, metricsOf, type UnitOf } from '../../model/identities';
import type { MetricId } from '../../model/metric';
import type { MetricFigure, Trouble } from '../../model/reading';
import type { Choice, Option } from './settle-candidates';

/** The figures that are sure, and what is to be said of the others. */
export interface Verdict {
  figures: MetricFigure[];
  trouble: Trouble[];
}

/**
 * Decides between contradicting places by the arithmetic between the page's own figures, and marks
 * what breaks it. Two options that the arithmetic does not tell apart are no figure at all.
 */
export function arbitrate(
  choices: readonly Choice<MetricId>[],
  identities: readonly Identity[],
  unitOf: UnitOf,
): Verdict {
  const sure = new Map<MetricId, Option>();
  for (const { key, options } of choices)
    if (options.length === 1 && options[0]) sure.set(key, options[0]);
  for (const choice of choices) {
    const { key, options } = choice;
    const proved = options.length > 1 ? provedOption(choice, sure, identities, unitOf) : null;
    if (proved) sure.set(key, proved);
  }
  const trouble: Trouble[] = [];
  const figures = choices
    .filter(({ options, unknownUnit }) => options.length > 0 || unknownUnit !== undefined)
    .map((choice) => figureOf(choice, sure.get(choice.key), trouble));
  trouble.push(...checkFigures(figures, identities, unitOf));
  return { figures, trouble };
}

/** The one option under which an identity holds, while every other option breaks it. */
function provedOption(
  { key, options }: Choice<MetricId>,
  sure: ReadonlyMap<MetricId, Option>,
  identities: readonly Identity[],
  unitOf: UnitOf,
): Option | null {
  const passing = options.filter((option) => {
    const figureOf = (metric: MetricId) => (metric === key ? option : sure.get(metric))?.figure;
    const outcomes = identities
      .filter((one) => one.kind !== 'order' && metricsOf(one).includes(key))
      .map((identity) => checkIdentity(identity, figureOf, unitOf))
      .filter((outcome) => outcome !== 'unknown');
    return outcomes.length > 0 && outcomes.every((outcome) => outcome === 'holds');
  });
  return passing.length === 1 ? (passing[0] ?? null) : null;
}

function figureOf(
  choice: Choice<MetricId>,
  option: Option | undefined,
  trouble: Trouble[],
): MetricFigure {
  const { key, options, unknownUnit } = choice;
  if (option) {
    const { label, raw, figure, change } = option;
    return { metric: key, label, raw, figure, ...(change && { change }), found: 'meaning' };
  }
  const raws = options.map(({ raw }) => raw);
  if (options.length > 1)
    trouble.push({ field: key, why: 'field-ambiguous', detail: raws.slice(0, 4).join(' | ') });
  else trouble.push({ field: key, why: 'unit-unknown', detail: unknownUnit ?? '' });
  const unreadable: Figure = missing('unreadable');
  const raw = unknownUnit ?? raws[0] ?? '';
  return { metric: key, label: choice.label, raw, figure: unreadable, found: 'meaning' };
}
