import words from '../../assets/data/review-words.json';

/** How often a content and a discontent buyer's words stand in a text. */
export interface ToneWords {
  glad: number;
  sad: number;
  /** of these, in the last third: what a review ends on weighs more */
  gladLate: number;
  sadLate: number;
}

const LONGEST_WORD = 5;
const BEFORE_REACH = 6;
const LATE = 0.7;
const NEGATOR =
  /(?:不是很|不是|不太|不算|不怎么|并不|并没有|没有?|不|别|无|毫不|从不|从未|不会|绝不)(?:有|太|很|会|什么|任何|那么|感到|觉得|让我|让人)?$/;

const SIDE: ReadonlyMap<string, 'glad' | 'sad'> = new Map([
  ...words.glad.map((word) => [word, 'glad'] as const),
  ...words.sad.map((word) => [word, 'sad'] as const),
]);

/** By the first character, how long the words are that begin with it, the longest first. */
const LENGTHS: ReadonlyMap<string, readonly number[]> = new Map(
  [...Map.groupBy(SIDE.keys(), (word) => word.charAt(0))].map(([first, all]) => [
    first,
    [...new Set(all.map((word) => word.length))]
      .filter((length) => length <= LONGEST_WORD)
      .toSorted((a, b) => b - a),
  ]),
);

/** Counts the words of a text as `toneText` gives it; a negator right before one turns it round. */
export function toneWords(text: string): ToneWords {
  const counts = { glad: 0, sad: 0, gladLate: 0, sadLate: 0 };
  for (let at = 0; at < text.length; ) {
    const word = wordAt(text, at);
    const side = word === '' ? undefined : SIDE.get(word);
    if (side) {
      const turned = NEGATOR.test(text.slice(Math.max(0, at - BEFORE_REACH), at));
      const meant = turned === (side === 'glad') ? 'sad' : 'glad';
      counts[meant] += 1;
      if (at > text.length * LATE) counts[meant === 'sad' ? 'sadLate' : 'gladLate'] += 1;
    }
    at += word.length || 1;
  }
  return counts;
}

function wordAt(text: string, at: number): string {
  for (const length of LENGTHS.get(text.charAt(at)) ?? []) {
    const word = text.slice(at, at + length);
    if (SIDE.has(word)) return word;
  }
  return '';
}
