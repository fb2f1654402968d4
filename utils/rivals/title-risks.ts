import risks from '../../assets/data/title-risks.json';

export type RiskGroup =
  | 'absolute'
  | 'authority'
  | 'medical'
  | 'promise'
  | 'lure'
  | 'contact'
  | 'rights'
  /** true where the goods are really made so: only to be proven */
  | 'composition';

/** A word that may be objected to, and where it stands. */
export interface TitleRisk {
  word: string;
  group: RiskGroup;
  at: number;
  length: number;
}

interface Listed {
  word: string;
  group: RiskGroup;
}

const LISTED: readonly Listed[] = [
  ...risks.composition.map((word) => ({ word, group: 'composition' as const })),
  ...risks.groups.flatMap(({ id, words }) =>
    words.map((word) => ({ word, group: id as RiskGroup })),
  ),
].toSorted((a, b) => b.word.length - a.word.length);

/**
 * Words of a title that advertising law or the platform may object to, by their place (domain
 * notes §8.3). The longest word wins; what stands within an allowed phrase is not told. A word
 * that is cut apart by spaces is not found.
 */
export function titleRisks(title: string): TitleRisk[] {
  const text = title.toLowerCase();
  const taken = risks.allow.flatMap((word) => placesOf(text, word));
  const found: TitleRisk[] = [];
  for (const { word, group } of LISTED)
    for (const place of placesOf(text, word)) {
      if (taken.some((other) => place.at >= other.at && place.at < other.at + other.length))
        continue;
      taken.push(place);
      found.push({ word: title.slice(place.at, place.at + place.length), group, ...place });
    }
  return found.toSorted((a, b) => a.at - b.at);
}

function placesOf(text: string, word: string): { at: number; length: number }[] {
  const wanted = word.toLowerCase();
  const places: { at: number; length: number }[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    places.push({ at, length: wanted.length });
  return places;
}
