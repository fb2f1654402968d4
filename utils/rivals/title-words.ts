import { eachWord, longestListed } from './title-lexicon';

/** Titles hold at most sixty characters; a page that prints more is not read to its end. */
const LONGEST = 300;
/**
 * Latin and digits stay whole with their unit or version: 2kg, 3.5mm, USB-C, 100%, 24小时. A sum of
 * two sizes is two words (8GB+256GB).
 */
const LATIN_RUN =
  /\d+(?:\.\d+)?(?:小时|分钟|毫升|毫安|公斤|千克|厘米|英寸|个月|[年月天层片支只件个瓶包袋盒斤克升米色码寸款期度亿万键代孔])|[A-Za-z0-9]+(?:[.\-/][A-Za-z0-9]+|\+\d+(?![A-Za-z\d]))*%?/y;
const LATIN = /[A-Za-z0-9]/;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * The words of an item's title in their order, punctuation left out (domain notes §8.2): Latin and
 * number runs whole, and of every stretch between them the cut that costs least by the project's
 * list of title words and a general one. How well it does stands in docs/title-accuracy.md.
 */
export function titleWords(title: string): string[] {
  const text = title.normalize('NFKC').slice(0, LONGEST);
  const words: string[] = [];
  let stretch = '';
  const endStretch = () => {
    if (stretch) words.push(...cheapestCut(stretch));
    stretch = '';
  };
  for (let at = 0; at < text.length; ) {
    if (isHan(text.charCodeAt(at))) {
      stretch += text[at];
      at += 1;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const run = LATIN.test(character) ? runAt(text, at) : '';
    if (run) {
      endStretch();
      words.push(run);
    } else if (LETTER.test(character)) stretch += character;
    else endStretch();
    at += run.length || character.length;
  }
  endStretch();
  return words;
}

/** Nearly every character of a title; what the range leaves out goes the longer way. */
function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** A listed word that begins with a letter (`T恤`), else the whole run of letters and digits. */
function runAt(text: string, at: number): string {
  LATIN_RUN.lastIndex = at;
  const run = LATIN_RUN.exec(text)?.[0] ?? '';
  const listed = longestListed(text, at);
  return listed.length > run.length ? listed : run;
}

/** The words of a stretch whose costs sum to least, by the best cut up to every place. */
function cheapestCut(stretch: string): string[] {
  const best = new Float64Array(stretch.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(stretch.length + 1);
  best[0] = 0;
  for (let at = 0; at < stretch.length; at++)
    eachWord(stretch, at, (length, cost) => {
      const [so, far] = [(best[at] ?? 0) + cost, best[at + length]];
      if (far === undefined || so >= far) return;
      best[at + length] = so;
      from[at + length] = at;
    });
  const words: string[] = [];
  for (let end = stretch.length; end > 0; end = from[end] ?? 0)
    words.push(stretch.slice(from[end], end));
  return words.reverse();
}
