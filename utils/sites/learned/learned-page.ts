import type { LabelMark, Marks } from '../meaning/collect-marks';
import type { Hit, Place } from '../meaning/find-figures';
import type { Vocabulary } from '../meaning/vocabulary';
import { marksOf } from './collect-again';
import { type NodePath, nodeAt, pathTo } from './node-path';

/** A finished look at a page by its words. */
export interface Look<Key extends string> {
  marks: Marks<Key>;
  hits: readonly Hit<Key>[];
  /** holds every label with its figure */
  region: Element;
}

/** Where the words and figures of a kind of page stood, as ways down from the page's body. */
export interface LearnedPage {
  version: 1;
  region: NodePath;
  /** places in the region's text at which a word may begin: another number, another page */
  starts: number;
  texts: readonly NodePath[];
  /** what the texts said, without what changes from day to day */
  says: string;
  /**
   * Where each label's figure stood; null where it has to be looked for anew: the row of a table
   * that is meant is another one every day.
   */
  places: readonly ([how: 'inline'] | [how: 'around' | 'flat', element: NodePath] | null)[];
}

/** Marks and places that were found again. */
export interface Recalled<Key extends string> {
  marks: Marks<Key>;
  places: Map<LabelMark<Key>, Place>;
}

/** What a look teaches for the next visit; null when one of its nodes has left the page. */
export function learnPage<Key extends string>(
  { marks, hits, region }: Look<Key>,
  { startsIn }: Vocabulary<Key>,
  body: Element,
): LearnedPage | null {
  const way = (node: Node) => pathTo(node, body);
  const byMark = new Map(hits.map(({ mark, place }) => [mark, place]));
  const texts = marks.nodes.map(way);
  const places = marks.labels.map((mark) => {
    const place = byMark.get(mark);
    if (!place || place.how === 'cells') return null;
    return place.how === 'inline' ? [place.how] : [place.how, way(place.element)];
  });
  const learned = {
    version: 1,
    region: way(region),
    starts: startsIn(region.textContent ?? '').length,
    texts,
    says: sayingsOf(marks),
    places,
  };
  const ways: unknown[] = [learned.region, ...texts];
  for (const place of places) if (place) ways.push(...place);
  return ways.includes(null) ? null : (learned as LearnedPage);
}

/** Finds everything again where it stood; null as soon as one text does not say the same. */
export function recallPage<Key extends string>(
  learned: LearnedPage,
  vocabulary: Vocabulary<Key>,
  body: Element,
): Recalled<Key> | null {
  const region = nodeAt(learned.region, body);
  if (vocabulary.startsIn(region?.textContent ?? '').length !== learned.starts) return null;
  const texts = learned.texts.map((path) => nodeAt(path, body));
  if (!texts.every((node) => node instanceof Text)) return null;
  const marks = marksOf(texts, vocabulary);
  if (sayingsOf(marks) !== learned.says) return null;
  const places = new Map<LabelMark<Key>, Place>();
  for (const [at, mark] of marks.labels.entries()) {
    const known = learned.places[at];
    const place = known && placeOf(known, body);
    if (place) places.set(mark, place);
    else if (known) return null;
  }
  return { marks, places };
}

function placeOf(
  [how, path]: NonNullable<LearnedPage['places'][number]>,
  body: Element,
): Place | null {
  if (how === 'inline') return { how };
  const element = path && nodeAt(path, body);
  return element instanceof Element ? { how, element } : null;
}

function sayingsOf({ labels, sections, devices, dates, shops }: Marks<string>): string {
  return JSON.stringify([
    labels.map(({ key, label }) => [key, label]),
    sections.map(({ section }) => section),
    devices.map(({ device }) => device),
    dates.length,
    shops.length,
  ]);
}
