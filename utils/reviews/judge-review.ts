import rules from '../../assets/data/review-rules.json';
import {
  REVIEW_REASONS,
  type ReviewEvidence,
  type ReviewRow,
  type ReviewVerdict,
} from '../model/review';
import type { ReviewPack } from '../model/review-rules';
import { findComplaints } from './find-complaints';
import { isDefaultText } from './is-default-text';
import { packsOf } from './packs-of';
import { shippedReasonRules } from './reason-rules';
import { type LogOdds, reviewTone, saddestPhrase } from './review-tone';
import { simplifiedCharacters } from './simplified-characters';
import { shippedLogOdds } from './tone-weights';

/** A buyer writes at most some hundred characters; what is longer is not read to its end. */
const LONGEST = 2_000;
/** More phrases than this show nothing new. */
const MOST_EVIDENCE = 20;
/**
 * From here on the model calls a review negative. Less than even odds: a bad review that is missed
 * costs more than one look too many, and F1 on the four fifths is highest around here.
 */
export const NEGATIVE = 0.4;
/** The model alone speaks against a page that calls a review positive only when this sure. */
const SURE = 0.9;

const SARCASM = new RegExp(rules.sarcasm.join('|'));
const INCENTIVE = new RegExp(rules.incentive.join('|'));

/** By what a review is judged; what ships where nothing is said. */
export interface JudgeBy {
  logOdds?: LogOdds;
  reasonRules?: typeof shippedReasonRules;
  /** a text without what says nothing to this operator, place for place */
  quiet?: (text: string) => string;
  /** the kind of goods that the shop sells; else the title and the text say it */
  pack?: ReviewPack | undefined;
}

/** One of the two texts of a review, as the rules read it. */
interface ReadText {
  source: ReviewEvidence['source'];
  /** as the buyer wrote it */
  written: string;
  /** in simplified characters, place for place */
  plain: string;
  /** as the tone model reads it, place for place */
  quiet: string;
  evidence: ReviewEvidence[];
  tone: number | null;
}

/**
 * What a review complains of, with the phrase and the rule behind every reason (domain notes
 * §6.2–6.3), and how negative it is as a whole. A default text says nothing; a real 追评 behind it
 * is still judged. Sarcasm and incentives are marked beside the reasons and never decide.
 *
 * Whether the buyer is content is said by the page (its emotion, the stars); where it is silent,
 * by the tone model.
 */
export function judgeReview(row: ReviewRow, by: JudgeBy = {}): ReviewVerdict {
  const { logOdds = shippedLogOdds } = by;
  const read = readTexts(row, by);
  const named = specific(read.flatMap(({ evidence }) => evidence));
  const tones = read.flatMap(({ tone }) => tone ?? []);
  const score = tones.length > 0 ? Math.max(...tones) : undefined;
  const printed = printedTone(row);
  const complains = named.length > 0;
  const saysModel = score !== undefined && score >= (isContent(printed) ? SURE : NEGATIVE);
  const bad = printed === 'negative' || complains || saysModel;
  const content = isContent(printed) || (printed === null && score !== undefined && !saysModel);
  const sarcasm = read.some(({ plain }) => SARCASM.test(plain));
  // One star above kind words: only the page says so, and no phrase of the text shows it.
  const evidence = saysModel && !complains && !sarcasm ? bySadness(read, logOdds) : named;
  const found = new Set(evidence.map(({ reason }) => reason));
  return {
    isDefault: read.length === 0 && row.text.trim() !== '',
    reasons: REVIEW_REASONS.filter((reason) => found.has(reason)),
    evidence: evidence.slice(0, MOST_EVIDENCE),
    sarcasm,
    incentivised: read.some(({ plain }) => INCENTIVE.test(plain)),
    bad,
    hidden: content && bad,
    ...(score !== undefined && { score }),
  };
}

/** What the page says of the buyer's content; null where it says nothing. */
function printedTone({ emotion, stars }: ReviewRow): 'positive' | 'neutral' | 'negative' | null {
  if (emotion !== undefined && emotion !== 'pending') return emotion;
  if (stars === undefined) return null;
  if (stars <= 2) return 'negative';
  return stars >= 4 ? 'positive' : 'neutral';
}

function isContent(printed: ReturnType<typeof printedTone>): boolean {
  return printed === 'positive' || printed === 'neutral';
}

function readTexts(row: ReviewRow, by: JudgeBy): ReadText[] {
  const { logOdds = shippedLogOdds, reasonRules = shippedReasonRules, pack } = by;
  const { quiet: hush = asItIs } = by;
  const rules = reasonRules(packsOf(row, pack));
  const texts = [
    { source: 'text' as const, written: row.text.slice(0, LONGEST) },
    { source: 'follow-up' as const, written: (row.followUp ?? '').slice(0, LONGEST) },
  ];
  return texts
    .filter(({ written }) => written.trim() !== '' && !isDefaultText(written))
    .map(({ source, written }) => {
      const plain = simplifiedCharacters(written);
      const complaints = findComplaints(plain, rules);
      const evidence = complaints.map((complaint) => ({
        ...complaint,
        phrase: written.slice(complaint.at, complaint.at + complaint.phrase.length),
        source,
      }));
      const quiet = hush(plain);
      return {
        source,
        written,
        plain,
        quiet,
        evidence,
        tone: reviewTone(quiet, complaints, logOdds),
      };
    });
}

function asItIs(text: string): string {
  return text;
}

/** General displeasure is a reason only where none is named. */
function specific(evidence: ReviewEvidence[]): ReviewEvidence[] {
  const named = evidence.filter(({ reason }) => reason !== 'other');
  return named.length ? named : evidence;
}

/** Where no rule fired: the words that weighed most with the model. */
function bySadness(read: readonly ReadText[], logOdds: LogOdds): ReviewEvidence[] {
  const [saddest] = read.toSorted((a, b) => (b.tone ?? 0) - (a.tone ?? 0));
  if (!saddest || saddest.tone === null) return [];
  const phrase = saddestPhrase(saddest.quiet, logOdds);
  if (!phrase) return [];
  const { source, written } = saddest;
  return [
    {
      reason: 'other',
      phrase: written.slice(phrase.at, phrase.end),
      source,
      at: phrase.at,
      rule: 'model',
    },
  ];
}
