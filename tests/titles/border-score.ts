const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** How well a cut fits the borders made by hand. */
export interface BorderScore {
  precision: number;
  recall: number;
  f1: number;
}

/** A title without all that is neither letter nor digit, in which borders are counted. */
export function lettersOf(title: string): string {
  return [...title.normalize('NFKC')].filter((character) => LETTER.test(character)).join('');
}

/** Where words end within a title, but for its end. */
export function bordersOf(words: readonly string[]): number[] {
  let at = 0;
  const ends = words
    .map(lettersOf)
    .filter(Boolean)
    .map((word) => {
      at += word.length;
      return at;
    });
  return ends.slice(0, -1);
}

/** Borders of all titles together: of those found how many are wanted, and of those wanted how many found. */
export function borderScore(
  titles: readonly { title: string; borders: readonly number[] }[],
  cut: (title: string) => string[],
): BorderScore {
  let [hits, found, wanted] = [0, 0, 0];
  for (const { title, borders } of titles) {
    const own = new Set(bordersOf(cut(title)));
    hits += borders.filter((at) => own.has(at)).length;
    found += own.size;
    wanted += borders.length;
  }
  return { precision: hits / found, recall: hits / wanted, f1: (2 * hits) / (found + wanted) };
}
