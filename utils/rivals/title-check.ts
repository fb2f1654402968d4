import type { WatchedWord } from '../model/keyword-watch';
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
  risks: TitleRisk[];
  words: TitleWordFacts[];
  /** words of rivals' titles that this one lacks, the most used first */
  missing: { word: string; rivals: number }[];
}

/** One word of the title with what the pages said of it. */
export interface TitleWordFacts {
  word: string;
  /** own visitors a day by all watched words that hold it; null where no such word was read */
  visitors: number | null;
  /** how many watched words hold it */
  searches: number;
  /** as printed for exactly this word */
  popularity: string | null;
}

const MOST_MISSING = 40;

/** Looks a title through against the platform's rules, the own words' visitors and rivals' titles. */
export function titleCheck(
  title: string,
  rivals: readonly string[],
  watched: readonly WatchedWord[],
): TitleReport {
  const words = titleWords(title);
  const used = titleLength(title);
  return {
    used,
    left: MOST_TITLE - used,
    outsideGbk: outsideGbk(title),
    refused: [...new Set(title.match(/[<>]/g) ?? [])],
    spaces: title.trim().match(/(?<![A-Za-z0-9]) +| +(?![A-Za-z0-9 ])/g)?.length ?? 0,
    repeated: repeatedIn(words),
    risks: titleRisks(title),
    words: [...new Set(words)].map((word) => wordFacts(word, watched)),
    missing: missingIn(title, words, rivals),
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

function wordFacts(word: string, watched: readonly WatchedWord[]): TitleWordFacts {
  const key = plainName(word);
  const holding = watched.filter((one) => plainName(one.word).includes(key));
  const led = holding.flatMap(({ visitors: { lastWeek } }) =>
    lastWeek === null ? [] : [lastWeek],
  );
  const exact = holding.find((one) => plainName(one.word) === key);
  return {
    word,
    visitors: led.length > 0 ? led.reduce((sum, one) => sum + one, 0) : null,
    searches: holding.length,
    popularity: exact?.popularity?.raw ?? null,
  };
}

/** A word that the own title holds inside another one is not missing. */
function missingIn(
  title: string,
  words: readonly string[],
  rivals: readonly string[],
): TitleReport['missing'] {
  const own = new Set(words.map(plainName));
  const text = plainName(title);
  const counts = new Map<string, { word: string; rivals: number }>();
  for (const rival of rivals) {
    const theirs = new Map(titleWords(rival).map((word) => [plainName(word), word]));
    for (const [key, word] of theirs) {
      if (own.has(key) || text.includes(key) || [...key].length < 2) continue;
      const known = counts.get(key) ?? { word, rivals: 0 };
      counts.set(key, { ...known, rivals: known.rivals + 1 });
    }
  }
  return [...counts.values()].toSorted((a, b) => b.rivals - a.rivals).slice(0, MOST_MISSING);
}
