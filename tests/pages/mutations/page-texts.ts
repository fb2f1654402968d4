import type { Reading } from '../../../utils/model/reading';
import { type Fact, factsOf } from './facts-of';

/** Every text below an element that stands in the page itself, not in a script or a style. */
export function textsIn(root: Element): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() !== '' && !text.parentElement?.closest('script,style,template'))
      texts.push(text);
  }
  return texts;
}

/** What a page prints of its facts: the texts that are a figure, and those that are a label. */
export interface PrintedFacts {
  figures: { text: Text; fact: Extract<Fact, { raw: string }> }[];
  /** without those that also name a row or a card, or are what a row says (待付款) */
  labels: { text: Text; fact: Extract<Fact, { raw: string }> }[];
  /** nothing but figures of the page's own subject */
  ownOnly: boolean;
  /** rows stand under rows, which only a table can show */
  isTree: boolean;
  /** read by the classes of a dated layout, not by its words */
  byLayout: boolean;
}

/** Finds the facts on the page. A figure or label printed over several texts is left out. */
export function printedFacts(reading: Reading): PrintedFacts {
  const facts = factsOf(reading);
  const byRaw = new Map<string, Extract<Fact, { raw: string }>>();
  const byLabel = new Map<string, Extract<Fact, { raw: string }>>();
  const names = [...facts.keys()].join('\n');
  const said = new Set([...facts.values()].map((fact) => ('text' in fact ? fact.text : '')));
  for (const fact of facts.values())
    if ('raw' in fact && fact.figure.kind !== 'missing') {
      if (fact.raw !== '') byRaw.set(fact.raw, fact);
      if (fact.label !== '' && !names.includes(fact.label) && !said.has(fact.label))
        byLabel.set(fact.label, fact);
    }
  const found: PrintedFacts = {
    figures: [],
    labels: [],
    ownOnly: reading.parts.every((part) => part.kind === 'metrics' && !part.subject),
    isTree: reading.parts.some(
      (part) => part.kind === 'table' && part.rows.some(({ subject }) => subject.path?.[1]),
    ),
    byLayout: reading.layout !== 'meaning',
  };
  for (const text of textsIn(document.body)) {
    const figure = byRaw.get(text.data.trim());
    const label = byLabel.get(text.data.trim());
    if (figure) found.figures.push({ text, fact: figure });
    else if (label) found.labels.push({ text, fact: label });
  }
  return found;
}
