import rules from '../../assets/data/review-rules.json';
import { REVIEW_REASONS, type ReviewEvidence, type ReviewReason } from '../model/review';
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
/** No negator with all its fillers and list words is longer. */
const BEFORE_REACH = 28;

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
const NEGATED = negation();
const SUPPOSED = new RegExp(`(?:${rules.doubts.join('|')})$`);
const ELSEWHERE = new RegExp(`^(?:${rules.elsewhere.join('|')})$`);
const HYPOTHETICAL = new RegExp(`^(?:${rules.hypotheticalEnds.join('|')})`);
const NEVER_FLIPPED = /^[不没无未]/;

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
  if (stands(NEGATED, text, clause.scope, start)) return [];
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

/** False where a phrase is negated, only feared or supposed, or said of something else. */
function isMeant(text: string, clause: Clause, at: number, phrase: string): boolean {
  const end = at + phrase.length;
  if (stands(SUPPOSED, text, clause.at, at) || ELSEWHERE.test(text.slice(clause.at, at)))
    return false;
  if (HYPOTHETICAL.test(text.slice(end, end + 4))) return false;
  // 好不好用 asks
  if (phrase.startsWith('不') && text[at - 1] === phrase[1]) return false;
  return NEVER_FLIPPED.test(phrase) || !stands(NEGATED, text, clause.scope, at);
}

/** True where words that `pattern` knows stand right before `at`, not further back than `from`. */
function stands(pattern: RegExp, text: string, from: number, at: number): boolean {
  return pattern.test(text.slice(Math.max(from, at - BEFORE_REACH), at));
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

/**
 * What turns round the word right behind it: a negator with fillers (没有任何), one that opens a
 * list (没有色差、线头和破损), or a denial (不会).
 */
function negation(): RegExp {
  const { negators, deniers, negatorFillers, listWords } = rules;
  const fillers = `(?:${negatorFillers.join('|')}){0,3}`;
  const list = `(?:[^，。！？；,.!?;\\s]{1,6}(?:${listWords.join('|')})){0,3}`;
  const none = `(?:${negators.join('|')})${fillers}${list}${fillers}`;
  const not = `(?:${deniers.join('|')})${fillers}`;
  return new RegExp(`(?:${none}|${not})$`);
}

function complaint(reason: ReviewReason, kind: string, at: number, phrase: string): Complaint {
  return { reason, phrase, at, rule: `${reason}.${kind}` };
}

function anyOf(fragments: readonly string[], flags: string): RegExp {
  return new RegExp(fragments.join('|'), flags);
}
