import { SEARCH_KINDS, type SearchThing } from '../model/search';

/** A thing with its words as they are compared. */
export interface Searchable {
  thing: SearchThing;
  name: string;
  all: string;
}

export interface Found {
  things: SearchThing[];
  /** finds beyond those given */
  more: number;
}

/** Prepared once for all that is typed: full-width letters as half-width ones, no capitals. */
export function searchable(thing: SearchThing): Searchable {
  const name = plain(thing.name);
  return { thing, name, all: `${name} ${plain(thing.more)}` };
}

/**
 * The things that hold every word of what was typed, at most `most`: a name that is the text first,
 * then one that begins with it, then one that holds it, then the rest; equals by kind, then as they
 * came. Nothing for an empty text.
 */
export function findThings(among: readonly Searchable[], typed: string, most: number): Found {
  const text = plain(typed);
  if (!text) return { things: [], more: 0 };
  const words = text.split(' ');
  const hits = among
    .filter(({ all }) => words.every((word) => all.includes(word)))
    .map((one) => ({ thing: one.thing, order: closeness(one, text, words) * 100 + kindOf(one) }))
    .sort((a, b) => a.order - b.order);
  return {
    things: hits.slice(0, most).map(({ thing }) => thing),
    more: Math.max(0, hits.length - most),
  };
}

function closeness({ name }: Searchable, text: string, words: readonly string[]): number {
  if (name === text) return 0;
  if (name.startsWith(text)) return 1;
  return words.every((word) => name.includes(word)) ? 2 : 3;
}

function kindOf({ thing }: Searchable): number {
  return SEARCH_KINDS.indexOf(thing.kind);
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
