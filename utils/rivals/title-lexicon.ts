import pairs from '../../assets/data/title-pairs.json';
import list from '../../assets/data/title-words.json';

/**
 * What a piece of a title costs as one word; the cut that costs least in all is taken. Fitted on
 * half of the titles of docs/title-accuracy.md, measured on the other half.
 */
const COST = {
  listed: 8,
  pair: 9,
  /** a character that stands alone in titles, and any other one */
  single: 9,
  stray: 13,
  /** two or three characters that nobody lists: a name, a new word */
  unknownTwo: 16,
  unknownThree: 26,
  /** 折叠 + 床, 可 + 拆洗: beyond the two characters themselves */
  suffix: 4,
  prefix: 3,
  /** an unlisted stem before a suffix, beyond two unlisted characters */
  strangeStem: 8,
} as const;

const SUFFIXES: ReadonlySet<string> = new Set(list.suffixes);
const PREFIXES: ReadonlySet<string> = new Set(list.prefixes);
const SINGLES: ReadonlySet<string> = new Set(list.singles);

/** The listed words that begin with two characters. */
interface Beginning {
  /** the two are a word themselves */
  isWord: boolean;
  longer: string[];
}

interface Lexicon {
  beginnings: ReadonlyMap<string, Beginning>;
  /** by first character, all second ones */
  seconds: ReadonlyMap<string, string>;
}

let lexicon: Lexicon | undefined;

/** Every word that may begin at a place of a text, with its length and cost. */
export function eachWord(
  text: string,
  at: number,
  tell: (length: number, cost: number) => void,
): void {
  const [first = '', second, third] = [text[at], text[at + 1], text[at + 2]];
  tell(1, SINGLES.has(first) ? COST.single : COST.stray);
  if (second === undefined) return;
  const beginning = known().beginnings.get(first + second);
  const two = beginning?.isWord ? COST.listed : pairCost(first, second);
  tell(2, two ?? COST.unknownTwo);
  if (beginning)
    for (const word of beginning.longer)
      if (text.startsWith(word, at)) tell(word.length, COST.listed);
  if (third !== undefined) tell(3, costOfThree(first, second, third, two));
}

/** The longest listed word that begins at a place; '' for none. */
export function longestListed(text: string, at: number): string {
  const two = text.slice(at, at + 2);
  const beginning = known().beginnings.get(two);
  let longest = beginning?.isWord ? two : '';
  for (const word of beginning?.longer ?? [])
    if (word.length > longest.length && text.startsWith(word, at)) longest = word;
  return longest;
}

function pairCost(first: string, second: string): number | null {
  return known().seconds.get(first)?.includes(second) ? COST.pair : null;
}

function costOfThree(first: string, second: string, third: string, two: number | null): number {
  let cost: number = COST.unknownThree;
  if (SUFFIXES.has(third))
    cost = two === null ? COST.unknownTwo + COST.strangeStem : two + COST.suffix;
  if (!PREFIXES.has(first)) return cost;
  const isListed = known().beginnings.get(second + third)?.isWord;
  const rest = isListed ? COST.listed : pairCost(second, third);
  return rest === null ? cost : Math.min(cost, rest + COST.prefix);
}

/** Made once and late: most pages of the extension cut no title. */
function known(): Lexicon {
  if (lexicon) return lexicon;
  const beginnings = new Map<string, Beginning>();
  for (const word of list.words.split(' ')) {
    const two = word.slice(0, 2);
    let beginning = beginnings.get(two);
    if (!beginning) {
      beginning = { isWord: false, longer: [] };
      beginnings.set(two, beginning);
    }
    if (word.length === 2) beginning.isWord = true;
    else beginning.longer.push(word);
  }
  const seconds = new Map(
    pairs.pairs.split(' ').map((group) => [group.slice(0, 1), group.slice(1)] as const),
  );
  lexicon = { beginnings, seconds };
  return lexicon;
}
