import dictionary from '../../assets/data/title-words.json';

/** Cuts a stretch of Chinese that the list of title words does not know. */
export type CutStretch = (stretch: string) => string[];

/** Titles hold at most sixty characters; a page that prints more is not read to its end. */
const LONGEST = 300;
/** Latin and digits stay whole with their unit or version: 2kg, 3.5mm, USB-C, 100%, 24小时. */
const LATIN_RUN =
  /\d+(?:\.\d+)?(?:小时|分钟|毫升|毫安|公斤|千克|厘米|英寸|个月|[年月天层片支只件个瓶包袋盒斤克升米色码寸])|[A-Za-z0-9]+(?:[.+\-/][A-Za-z0-9]+)*%?/y;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

const WORDS: ReadonlySet<string> = new Set(dictionary.words);
const LONGEST_WORD = dictionary.words.reduce((most, { length }) => Math.max(most, length), 0);

/**
 * The words of an item's title in their order, punctuation left out (domain notes §8.2): Latin
 * and number runs whole, then the longest match in the project's list of title words, then the
 * browser's own dictionary for what is left, or single characters where a browser has none.
 */
export function titleWords(title: string, cut: CutStretch = browserCut): string[] {
  const text = title.normalize('NFKC').slice(0, LONGEST);
  const words: string[] = [];
  let stretch = '';
  const endStretch = () => {
    if (stretch) words.push(...cut(stretch));
    stretch = '';
  };
  for (let at = 0; at < text.length; ) {
    const word = wordAt(text, at);
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (word) {
      endStretch();
      words.push(word);
    } else if (LETTER.test(character)) stretch += character;
    else endStretch();
    at += word.length || character.length;
  }
  endStretch();
  return words;
}

/** One word a character: what is left where the browser knows no Chinese. */
export function characterCut(stretch: string): string[] {
  return [...stretch];
}

/** A listed word (`T恤`), else a Latin run (`T`); '' for neither. */
function wordAt(text: string, at: number): string {
  LATIN_RUN.lastIndex = at;
  const latin = LATIN_RUN.exec(text)?.[0] ?? '';
  for (let length = LONGEST_WORD; length > 1; length--) {
    const known = text.slice(at, at + length);
    if (WORDS.has(known)) return known;
  }
  return latin;
}

let segmenter: Intl.Segmenter | undefined;

function browserCut(stretch: string): string[] {
  if (!('Segmenter' in Intl)) return characterCut(stretch);
  // made once and late: building it takes longer than cutting a title
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return joinSingles(Array.from(segmenter.segment(stretch), ({ segment }) => segment));
}

/** Two or three single characters in a row are a word that the browser does not know (代餐, 纯手工). */
function joinSingles(pieces: readonly string[]): string[] {
  const words: string[] = [];
  let singles: string[] = [];
  const endSingles = () => {
    words.push(...(singles.length <= 3 ? [singles.join('')] : singles).filter(Boolean));
    singles = [];
  };
  for (const piece of pieces) {
    if ([...piece].length === 1) singles.push(piece);
    else {
      endSingles();
      words.push(piece);
    }
  }
  endSingles();
  return words;
}
