import characters from '../../assets/data/review-characters.json';

const SIMPLIFIED = pairs();
const TRADITIONAL = new RegExp(`[${characters.traditional}]`, 'g');

/**
 * A text with its Traditional characters written as Simplified ones, so that one set of rules
 * reads both. One for one: every place in the text stays where it is.
 */
export function simplifiedCharacters(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}

function pairs(): ReadonlyMap<string, string> {
  const simplified = [...characters.simplified];
  return new Map(
    [...characters.traditional].map((character, i) => [character, simplified[i] ?? character]),
  );
}
