import { deniedStretches, withStretches } from './denied-stretches';
import type { Complaint } from './find-complaints';
import { toneText } from './tone-text';
import { toneWords } from './tone-words';

/** What the tone model looks at. */
export interface ToneFeatures {
  /** one to three characters in a row, each once; `^` and `$` stand for the ends of the text */
  grams: string[];
  /** counts of words and complaints, in the order of the model's own weights for them */
  counts: number[];
}

const LONGEST_GRAM = 3;
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
  return { grams: gramsOf(plain), counts };
}

function gramsOf(plain: string): string[] {
  const framed = `^${plain}$`;
  const grams = new Set<string>();
  for (let length = 1; length <= LONGEST_GRAM; length += 1)
    for (let at = 0; at + length <= framed.length; at += 1)
      grams.add(framed.slice(at, at + length));
  return [...grams];
}
