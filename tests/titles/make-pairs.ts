import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { labelledReviews, missingCorpora } from '../reviews/corpora.ts';

const DATA = resolve(import.meta.dirname, '../../assets/data');
/** Rarer characters stand in few words of goods. */
const LEAST = 4;
/** A character of the project's own words counts as if it had been read so often. */
const OWN_WEIGHT = 4;
const NOTE =
  'Words of two characters: a first character and every second one, group after group. Written by tests/titles/make-pairs.mjs from the word list inside ICU (Unicode License V3, docs/licenses/icu.txt); never edited by hand.';

/**
 * Asks the segmenter that Node carries which two characters it holds together when they stand
 * alone, for every two of the characters that reviews and the project's own words use. Takes some
 * minutes.
 */
const missing = missingCorpora();
if (missing.length > 0) throw new Error(`not there: ${missing.join(', ')}`);
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const characters = usedCharacters();
const groups = characters.flatMap((first) => {
  const text = characters.map((second) => first + second).join('\n');
  const words = Array.from(segmenter.segment(text)).filter(
    ({ segment, index }) => segment.length === 2 && index % 3 === 0,
  );
  return words.length > 0 ? [first + words.map(({ segment }) => segment[1]).join('')] : [];
});
const content = { version: 1, note: NOTE, pairs: groups.join(' ') };
writeFileSync(`${DATA}/title-pairs.json`, `${JSON.stringify(content, null, 2)}\n`);
console.log(`${content.pairs.length - 2 * groups.length} words.`);

function usedCharacters(): string[] {
  const { words } = JSON.parse(readFileSync(`${DATA}/title-words.json`, 'utf8')) as {
    words: string;
  };
  const text = labelledReviews().map((review) => review.text);
  const counts = new Map<string, number>();
  for (const character of text.join('') + words.repeat(OWN_WEIGHT))
    if (/\p{Script=Han}/u.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.keys()].filter((one) => (counts.get(one) ?? 0) >= LEAST).sort();
}
