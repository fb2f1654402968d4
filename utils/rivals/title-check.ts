import type { WatchedWord } from '../model/keyword-watch';
import type { TitleWordsLook } from '../model/title-desk';
import { plainName } from './board-rows';
import { MOST_TITLE, outsideGbk, titleLength } from './title-length';
import { type TitleRisk, titleRisks } from './title-risks';
import { titleWords } from './title-words';

/** What is to be said of one of the operator's own titles. Nothing of it changes the title. */
export interface TitleReport {
  used: number;
  /** negative where the title is too long */
  left: number;
  outsideGbk: string[];
  /** half-width signs that the platform refuses */
  refused: string[];
  /** spaces that waste a character: between two Latin words they do not */
  spaces: number;
  repeated: { word: string; times: number }[];
  /** words of it that led no search visitor over so many days that they count as dead (A46) */
  dead: string[];
  risks: TitleRisk[];
  words: TitleWordFacts[];
  /** words of rivals' titles that this one lacks, the most used first */
  missing: MissingWord[];
  /** how many rivals' titles share a word with this one and were compared */
  rivals: number;
}

/** One word of the title with what the pages said of it. */
export interface TitleWordFacts {
  word: string;
  /** search visitors that the word led to this item, over the days of the look; null where unread */
  item: number | null;
  /** own visitors a day by all watched words that hold it; null where no such word was read */
  visitors: number | null;
  /** how many watched words hold it */
  searches: number;
  /** as printed for exactly this word */
  popularity: string | null;
}

export interface MissingWord {
  word: string;
  rivals: number;
  /** as printed for exactly this word */
  popularity: string | null;
}

export interface TitleFacts {
  rivals: readonly string[];
  watched: readonly WatchedWord[];
  /** what 商品360 said of the item's words; null where it was not read lately */
  look: TitleWordsLook | null;
}

const MOST_MISSING = 40;

/** Looks a title through against the platform's rules, the own words' visitors and rivals' titles. */
export function titleCheck(title: string, { rivals, watched, look }: TitleFacts): TitleReport {
  const words = titleWords(title);
  const used = titleLength(title);
  const near = rivals
    .map((rival) => titleWords(rival))
    .filter((theirs) => sharesWord(words, theirs));
  return {
    used,
    left: MOST_TITLE - used,
    outsideGbk: outsideGbk(title),
    refused: [...new Set(title.match(/[<>]/g) ?? [])],
    spaces: title.trim().match(/(?<![A-Za-z0-9]) +| +(?![A-Za-z0-9 ])/g)?.length ?? 0,
    repeated: repeatedIn(words),
    dead: deadIn(title, look),
    risks: titleRisks(title),
    words: [...new Set(words)].map((word) => wordFacts(word, watched, look)),
    missing: missingIn(title, words, near, watched),
    rivals: near.length,
  };
}

function repeatedIn(words: readonly string[]): TitleReport['repeated'] {
  const counts = new Map<string, { word: string; times: number }>();
  for (const word of words) {
    const key = plainName(word);
    const known = counts.get(key) ?? { word, times: 0 };
    counts.set(key, { ...known, times: known.times + 1 });
  }
  return [...counts.values()].filter(({ times }) => times > 1);
}

/** The platform's own words of the title count; one that was taken out since is no matter any more. */
function deadIn(title: string, look: TitleWordsLook | null): string[] {
  if (!look || look.days < look.deadDays) return [];
  const text = plainName(title);
  return look.words.flatMap(({ word, visitors }) =>
    visitors === 0 && text.includes(plainName(word)) ? [word] : [],
  );
}

function wordFacts(
  word: string,
  watched: readonly WatchedWord[],
  look: TitleWordsLook | null,
): TitleWordFacts {
  const key = plainName(word);
  const holding = watched.filter((one) => plainName(one.word).includes(key));
  const led = holding.flatMap(({ visitors: { lastWeek } }) =>
    lastWeek === null ? [] : [lastWeek],
  );
  return {
    word,
    item: look?.words.find((one) => plainName(one.word) === key)?.visitors ?? null,
    visitors: led.length > 0 ? led.reduce((sum, one) => sum + one, 0) : null,
    searches: holding.length,
    popularity: popularityOf(key, holding),
  };
}

function popularityOf(key: string, watched: readonly WatchedWord[]): string | null {
  return watched.find((one) => plainName(one.word) === key)?.market.kw_pop?.raw ?? null;
}

/** A title without any word of ours is of other goods; its words are no hint. */
function sharesWord(words: readonly string[], theirs: readonly string[]): boolean {
  const own = new Set(words.filter((word) => [...word].length > 1).map(plainName));
  return theirs.some((word) => own.has(plainName(word)));
}

/** A word that the own title holds inside another one is not missing. */
function missingIn(
  title: string,
  words: readonly string[],
  rivals: readonly (readonly string[])[],
  watched: readonly WatchedWord[],
): MissingWord[] {
  const own = new Set(words.map(plainName));
  const text = plainName(title);
  const counts = new Map<string, { word: string; rivals: number }>();
  for (const rival of rivals) {
    const theirs = new Map(rival.map((word) => [plainName(word), word]));
    for (const [key, word] of theirs) {
      if (own.has(key) || text.includes(key) || [...key].length < 2) continue;
      const known = counts.get(key) ?? { word, rivals: 0 };
      counts.set(key, { ...known, rivals: known.rivals + 1 });
    }
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b.rivals - a.rivals)
    .slice(0, MOST_MISSING)
    .map(([key, known]) => ({ ...known, popularity: popularityOf(key, watched) }));
}
