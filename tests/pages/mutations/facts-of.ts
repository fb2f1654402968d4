import type { Figure } from '../../../utils/model/figure';
import type { Printed } from '../../../utils/model/listing';
import type { QuestionRow } from '../../../utils/model/question';
import type { MetricFigure, Part, Reading, Subject } from '../../../utils/model/reading';

/** One thing that a reading says, under a name that is the same on every form of its page. */
export type Fact =
  | { field: string; figure: Figure; raw: string; label: string }
  | { field: string; text: string };

/** All that a reading says. Things that bear the same name are numbered in their order. */
export function factsOf(reading: Reading): Map<string, Fact> {
  const { shop, scope, parts } = reading;
  const facts = new Map<string, Fact>();
  const add = (name: string, fact: Fact) => {
    let number = 1;
    while (facts.has(`${name} ${number}`)) number += 1;
    facts.set(`${name} ${number}`, fact);
  };
  const text = (field: string, said: string | undefined) => {
    if (said) add(field, { field, text: said });
  };
  text('shop', shop?.name);
  if (scope.period.kind !== 'unknown') text('scope', JSON.stringify(scope.period));
  if (scope.device !== 'unknown') text('device', scope.device);
  for (const part of parts) addPart(part, add, text);
  return facts;
}

type Add = (name: string, fact: Fact) => void;
type AddText = (field: string, said: string | undefined) => void;

function addPart(part: Part, add: Add, text: AddText): void {
  const figures = (list: readonly MetricFigure[], of: string) => {
    for (const { metric, figure, raw, label, scope } of list)
      add(`${of}${[metric, scope?.device].filter(Boolean).join(' ')}`, {
        field: metric,
        figure,
        raw,
        label,
      });
  };
  const printed = (name: string, one: Printed | undefined) => {
    if (one) add(name, { field: name, figure: one.figure, raw: one.raw, label: '' });
  };
  switch (part.kind) {
    case 'metrics':
      figures(part.figures, part.subject ? `${nameOf(part.subject)} ` : '');
      return;
    case 'table':
      for (const { subject, figures: own } of part.rows) figures(own, `${nameOf(subject)} `);
      return;
    case 'board':
      for (const row of part.rows) {
        const of = nameOf(row.subject);
        for (const { kind, figure, raw } of row.prices)
          add(`${of} ${kind}`, { field: kind, figure, raw, label: '' });
        printed(`${of} sales`, row.sales);
        printed(`${of} reviews`, row.reviews);
        figures(row.figures, `${of} `);
      }
      return;
    case 'listing':
      text('title', part.listing.title);
      for (const { kind, figure, raw } of part.listing.prices)
        add(kind, { field: kind, figure, raw, label: '' });
      printed('sales', part.listing.sales);
      printed('reviews', part.listing.reviews);
      return;
    case 'reviews':
      for (const { text: said } of part.rows) text('review', said);
      return;
    case 'questions':
      part.rows.forEach(questionFacts(text));
      return;
    case 'orders':
      for (const { id, status, amount } of part.rows) {
        text(`${id} status`, status);
        printed(`${id} amount`, amount);
      }
      return;
    default:
      for (const { name, status, phases } of part.rows)
        text(`activity ${name}`, JSON.stringify([status, phases]));
  }
}

function questionFacts(text: AddText) {
  return ({ text: asked, answers, answered }: QuestionRow) =>
    text(`question ${asked}`, JSON.stringify([answers, answered]));
}

function nameOf({ kind, id, name, path, of }: Subject): string {
  return [of, kind, id ?? (path ?? [name]).join('/')].filter(Boolean).join(' ');
}
