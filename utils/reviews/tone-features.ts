import { deniedStretches, withStretches } from './denied-stretches';
import type { Complaint } from './find-complaints';
import { toneText } from './tone-text';
import { toneWords } from './tone-words';

/** What the tone model looks at. */
export interface ToneFeatures {
  /**
   * one to three characters in a row, each once; `^` and `$` stand for the ends of the text. Those
   * of one and two also with their place before them: in the first clause, the last, or behind a
   * word that turns.
   */
  grams: string[];
  /** counts of words and complaints, in the order of the model's own weights for them */
  counts: number[];
}

const LONGEST_GRAM = 3;
const LONGEST_PLACED = 2;
/** Capital letters: a tone text has none of its own. */
const FIRST = 'F';
const LAST = 'L';
const TURNED = 'T';
/** What a buyer says behind these words weighs more than what stands before them. */
const TURN = /但是?|不过|就是|只是|可是|然而|除了|可惜|唯一|美中不足|遗憾|虽然|反而|竟然|居然|结果/;
const BORDER = /[，。！？；、,.!?;~…\s]+|但是?|不过|就是|只是|可是|然而|除了/;
/** Of a text of nothing but turns no more is looked at. */
const MOST_TURNS = 30;
/** Stands for a denied complaint: 没有色差 says nothing of 色差. */
const DENIED = '☑';
/** Brings the counts to the size of the grams, so that one penalty suits both. */
const COUNT_SCALE = 0.3;

/** The features of a text whose characters are simplified, with the complaints that rules found. */
export function toneFeatures(text: string, complaints: readonly Complaint[]): ToneFeatures {
  const denied = deniedStretches(text);
  const plain = toneText(withStretches(text, denied, DENIED));
  const { glad, sad, gladLate, sadLate } = toneWords(plain);
  const reasons = new Set(complaints.map(({ reason }) => reason));
  const general = reasons.delete('other') ? 1 : 0;
  const counts = [
    Math.log1p(glad),
    Math.log1p(sad),
    Math.log1p(gladLate),
    Math.log1p(sadLate),
    (sad - glad) / Math.sqrt(sad + glad + 1),
    Math.log1p(plain.length) / 3,
    Math.log1p(reasons.size),
    general,
    Math.log1p(denied.length),
    sad + complaints.length === 0 ? 1 : 0,
  ].map((count) => count * COUNT_SCALE);
  const grams = new Set<string>();
  addRuns(grams, `^${plain}$`, LONGEST_GRAM, '');
  addPlacedGrams(grams, plain);
  return { grams: [...grams], counts };
}

/** True where neither a word of discontent nor a complaint was found. */
export function saysNothingSad({ counts }: ToneFeatures): boolean {
  return (counts.at(-1) ?? 0) > 0;
}

function addPlacedGrams(grams: Set<string>, plain: string): void {
  const clauses = plain.split(BORDER).filter(Boolean);
  const turned = plain
    .split(TURN)
    .slice(1, MOST_TURNS)
    .map((rest) => rest.split(BORDER).find(Boolean) ?? '');
  addRuns(grams, clauses[0] ?? '', LONGEST_PLACED, FIRST);
  addRuns(grams, clauses.at(-1) ?? '', LONGEST_PLACED, LAST);
  for (const clause of turned) addRuns(grams, clause, LONGEST_PLACED, TURNED);
}

function addRuns(grams: Set<string>, text: string, longest: number, place: string): void {
  for (let length = 1; length <= longest; length += 1)
    for (let at = 0; at + length <= text.length; at += 1)
      grams.add(place + text.slice(at, at + length));
}
