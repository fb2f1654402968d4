import rules from '../../assets/data/review-rules.json';
import {
  REVIEW_REASONS,
  type ReviewEvidence,
  type ReviewRow,
  type ReviewVerdict,
} from '../model/review';
import { findComplaints } from './find-complaints';

/** A buyer writes at most some hundred characters; what is longer is not read to its end. */
const LONGEST = 2_000;
/** A default text may stand in a short frame; a review that merely quotes one is longer. */
const DEFAULT_FRAME = 12;
/** More phrases than this show nothing new. */
const MOST_EVIDENCE = 20;

const SARCASM = new RegExp(rules.sarcasm.join('|'));
const INCENTIVE = new RegExp(rules.incentive.join('|'));
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * What a review complains of, with the phrase and the rule behind every reason (domain notes
 * §6.2–6.3). A default text says nothing; a real 追评 behind it is still judged. Sarcasm and
 * incentives are marked beside the reasons and never decide.
 */
export function judgeReview(row: ReviewRow): ReviewVerdict {
  const text = row.text.slice(0, LONGEST);
  const followUp = (row.followUp ?? '').slice(0, LONGEST);
  const own = isDefaultText(text) ? '' : text;
  const later = isDefaultText(followUp) ? '' : followUp;
  const evidence = specific([...evidenceIn(own, 'text'), ...evidenceIn(later, 'follow-up')]);
  const found = new Set(evidence.map(({ reason }) => reason));
  const complains = found.size > 0;
  return {
    isDefault: own === '' && later.trim() === '' && text !== '',
    reasons: REVIEW_REASONS.filter((reason) => found.has(reason)),
    evidence: evidence.slice(0, MOST_EVIDENCE),
    sarcasm: SARCASM.test(own) || SARCASM.test(later),
    incentivised: INCENTIVE.test(own) || INCENTIVE.test(later),
    bad: row.emotion === 'negative' || complains,
    hidden: complains && (row.emotion === 'positive' || row.emotion === 'neutral'),
  };
}

function evidenceIn(text: string, source: ReviewEvidence['source']): ReviewEvidence[] {
  return findComplaints(text).map((complaint) => ({ ...complaint, source }));
}

/** General displeasure is a reason only where none is named. */
function specific(evidence: ReviewEvidence[]): ReviewEvidence[] {
  const named = evidence.filter(({ reason }) => reason !== 'other');
  return named.length ? named : evidence;
}

function isDefaultText(text: string): boolean {
  const bare = text.replace(NOT_A_WORD, '');
  return rules.defaultTexts.some(
    (known) => bare.length <= known.length + DEFAULT_FRAME && bare.includes(known),
  );
}
