import rules from '../../assets/data/review-rules.json';
import { REVIEW_REASONS, type ReviewEvidence, type ReviewReason } from '../model/review';
import { denialBefore, isMeant } from './is-meant';
import { type Clause, splitClauses } from './split-clauses';

/** One cue or aspect that was found in a text. */
export type Complaint = Pick<ReviewEvidence, 'reason' | 'phrase' | 'at' | 'rule'>;

interface ReasonRules {
  reason: ReviewReason;
  cues: RegExp;
  aspects: RegExp | null;
}

/** An aspect and what is said of it stand at most this far apart. */
const ASPECT_REACH = 10;
/** Of one reason in one clause; keeps a text of nothing but cues from costing its square. */
const MOST_HITS = 5;

const REASON_RULES: readonly ReasonRules[] = REVIEW_REASONS.map((reason) => {
  const { cues, aspects } = rules.reasons[reason];
  return {
    reason,
    cues: anyOf(cues, 'g'),
    aspects: aspects.length ? anyOf(aspects, 'g') : null,
  };
});
const NEGATIVE_WORD = anyOf(rules.negativeWords, 'g');
const NEGATIVE_BEFORE = new RegExp(`(?:${rules.negativeBefore.join('|')})的?$`);

/**
 * Every complaint in a text, in reading order: strong cues that no negator flips, and nouns with
 * a negative word beside them in the same clause (domain notes §6.3).
 */
export function findComplaints(text: string): Complaint[] {
  return splitClauses(text)
    .flatMap((clause) =>
      withoutShadowed(REASON_RULES.flatMap((rule) => inClause(text, clause, rule))),
    )
    .toSorted((a, b) => a.at - b.at);
}

function inClause(text: string, clause: Clause, { reason, cues, aspects }: ReasonRules) {
  const words = text.slice(clause.at, clause.end);
  const byCue = [...words.matchAll(cues)].flatMap((hit) => {
    const at = clause.at + hit.index;
    return isMeant(text, clause, at, hit[0]) ? [complaint(reason, 'cue', at, hit[0])] : [];
  });
  const byAspect = aspects
    ? [...words.matchAll(aspects)].flatMap((hit) => aspectComplaint(text, clause, reason, hit))
    : [];
  return [...byCue.slice(0, MOST_HITS), ...byAspect.slice(0, MOST_HITS)];
}

function aspectComplaint(
  text: string,
  clause: Clause,
  reason: ReviewReason,
  hit: RegExpExecArray,
): Complaint[] {
  const [aspect] = hit;
  const start = clause.at + hit.index;
  const after = start + aspect.length;
  // 没有质量问题: the negator stands before the noun and speaks of what follows it
  if (denialBefore(text, clause, start) !== null) return [];
  const before = NEGATIVE_BEFORE.exec(text.slice(Math.max(clause.at, start - 6), start));
  if (before && isMeant(text, clause, start - before[0].length, before[0]))
    return [complaint(reason, 'aspect', start - before[0].length, before[0] + aspect)];
  const reach = text.slice(clause.at, Math.min(clause.end, after + ASPECT_REACH));
  // starts behind the noun, and yet sees what stands before the word
  NEGATIVE_WORD.lastIndex = after - clause.at;
  for (const { 0: word, index } of reach.matchAll(NEGATIVE_WORD)) {
    const at = clause.at + index;
    if (isMeant(text, clause, at, word))
      return [complaint(reason, 'aspect', start, text.slice(start, at + word.length))];
  }
  return [];
}

/**
 * 味道太大 is about the smell, not the size: a cue gives way to a longer cue over it. Of two hits
 * of one reason the one inside the other says nothing more.
 */
function withoutShadowed(complaints: readonly Complaint[]): Complaint[] {
  return complaints.filter((one, i) =>
    complaints.every((other, k) => i === k || !isShadowed(one, i, other, k)),
  );
}

function isShadowed(one: Complaint, i: number, other: Complaint, k: number): boolean {
  const [end, otherEnd] = [one.at + one.phrase.length, other.at + other.phrase.length];
  if (one.reason === other.reason) {
    const inside = other.at <= one.at && end <= otherEnd;
    return inside && (other.phrase.length > one.phrase.length || k < i);
  }
  const bothCues = one.rule.endsWith('.cue') && other.rule.endsWith('.cue');
  const overlap = other.at < end && one.at < otherEnd;
  return bothCues && overlap && other.phrase.length > one.phrase.length;
}

function complaint(reason: ReviewReason, kind: string, at: number, phrase: string): Complaint {
  return { reason, phrase, at, rule: `${reason}.${kind}` };
}

function anyOf(fragments: readonly string[], flags: string): RegExp {
  return new RegExp(fragments.join('|'), flags);
}
