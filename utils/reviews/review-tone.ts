import { type Complaint, findComplaints } from './find-complaints';
import { type Clause, splitClauses } from './split-clauses';
import { saysNothingSad, type ToneFeatures, toneFeatures } from './tone-features';

/** Log-odds that a text is negative. */
export type LogOdds = (features: ToneFeatures) => number;

const HAN_OR_EMOJI = /[\p{Script=Han}\p{Extended_Pictographic}]/gu;
const OTHER_LETTERS = /(?!\p{Script=Han})\p{L}/gu;
/** letters of a Latin word that weigh like one character */
const LETTERS_PER_CHARACTER = 4;
/** 老样子, 在这家买: so short and without any word of discontent, a text is tipped over by chance. */
const SHORT = 10;
/** What its log-odds are lowered by: at 0.6 it counts as even. */
const SHORT_NEEDS = Math.log(0.6 / 0.4);
const LONGEST_PHRASE = 40;
/** Of a text of nothing but commas no more is looked at. */
const MOST_CLAUSES = 40;

/**
 * How likely a text is a negative review, 0 to 1; null for one that is not Chinese, of which the
 * model knows nothing.
 */
export function reviewTone(
  text: string,
  complaints: readonly Complaint[],
  logOdds: LogOdds,
): number | null {
  const known = text.match(HAN_OR_EMOJI)?.length ?? 0;
  const foreign = (text.match(OTHER_LETTERS)?.length ?? 0) / LETTERS_PER_CHARACTER;
  if (known === 0 || foreign > known) return null;
  const features = toneFeatures(text, complaints);
  const isBare = text.length <= SHORT && saysNothingSad(features);
  return 1 / (1 + Math.exp(-logOdds(features) + (isBare ? SHORT_NEEDS : 0)));
}

/** The clause of a text that the model holds for the most negative; null for a text without any. */
export function saddestPhrase(text: string, logOdds: LogOdds): Clause | null {
  const sad = splitClauses(text)
    .slice(0, MOST_CLAUSES)
    .map((clause) => {
      const words = text.slice(clause.at, clause.end);
      return { clause, odds: logOdds(toneFeatures(words, findComplaints(words))) };
    })
    .toSorted((a, b) => b.odds - a.odds)[0];
  if (!sad) return null;
  return { ...sad.clause, end: Math.min(sad.clause.end, sad.clause.at + LONGEST_PHRASE) };
}
