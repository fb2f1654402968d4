import { titleWords } from './title-words';

/** What happened to the words of a title; a word that stands twice counts twice. */
export interface TitleChanges {
  added: string[];
  removed: string[];
  /** words on both sides that stand earlier than before among the words which both sides share */
  moved: string[];
}

/** The difference of two titles by words, as multisets (domain notes §8.2). */
export function titleChanges(before: string, after: string): TitleChanges {
  const was = titleWords(before);
  const is = titleWords(after);
  const [kept, removed] = split(was, is);
  const [stays, added] = split(is, was);
  const rank = numbered(kept);
  const moved = [...numbered(stays)]
    .filter(([name, at]) => at < (rank.get(name) ?? at))
    .map(([name]) => name.slice(0, name.lastIndexOf('\n')));
  return { added, removed, moved };
}

/** The words that find a partner on the other side, and those that do not. */
function split(words: readonly string[], others: readonly string[]): [string[], string[]] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  const shared: string[] = [];
  const alone: string[] = [];
  for (const word of words) {
    const count = left.get(word) ?? 0;
    (count > 0 ? shared : alone).push(word);
    left.set(word, count - 1);
  }
  return [shared, alone];
}

/** Each word's place; the second of two equal words has a name of its own. */
function numbered(words: readonly string[]): Map<string, number> {
  const seen = new Map<string, number>();
  return new Map(
    words.map((word, at) => {
      const count = (seen.get(word) ?? 0) + 1;
      seen.set(word, count);
      return [`${word}\n${count}`, at];
    }),
  );
}
