import shipped from '../../assets/data/review-rules.json';
import type { ReviewEvidence, ReviewReason } from '../model/review';
import { denialBefore, isMeant } from './is-meant';
import { PLACES, placeOf } from './quick-match';
import { type Cue, type CueKind, type ReasonRules, shippedReasonRules } from './reason-rules';
import { type Clause, splitClauses } from './split-clauses';

/** One cue or aspect that was found in a text. */
export type Complaint = Pick<ReviewEvidence, 'reason' | 'phrase' | 'at' | 'rule' | 'cue'>;

/** An aspect and what is said of it stand at most this far apart. */
const ASPECT_REACH = 10;
/** Of one reason in one clause; keeps a text of nothing but cues from costing its square. */
const MOST_HITS = 5;

const NEGATIVE_WORD = anyOf(shipped.negativeWords, 'g');
const NEGATIVE_BEFORE = new RegExp(`(?:${shipped.negativeBefore.join('|')})的?$`);

/** There are fewer reasons than bits in a number. */
const beginnings = new WeakMap<readonly ReasonRules[], Uint32Array>();

/**
 * Every complaint in a text, in reading order: strong cues that no negator flips, and nouns with
 * a negative word beside them in the same clause (domain notes §6.3).
 */
export function findComplaints(
  text: string,
  rules: readonly ReasonRules[] = shippedReasonRules([]),
): Complaint[] {
  const clauses = splitClauses(text);
  const across = rules.flatMap((rule) => acrossClauses(text, clauses, rule));
  return clauses
    .flatMap((clause) => withoutShadowed(inClause(text, clause, rules)))
    .filter((one) => !across.some((other) => isShadowed(one, 1, other, 0)))
    .concat(across)
    .toSorted((a, b) => a.at - b.at);
}

function acrossClauses(
  text: string,
  clauses: readonly Clause[],
  { reason, across }: ReasonRules,
): Complaint[] {
  return across.flatMap(({ id, kind, find }) =>
    find(text)
      .slice(0, MOST_HITS)
      .flatMap((hit) => {
        const clause = clauses.find(({ end }) => end > hit.index);
        const isSaid = clause && isMeant(text, clause, hit.index, hit[0]);
        return isSaid ? [complaint(reason, kind, hit.index, hit[0], id)] : [];
      }),
  );
}

function inClause(text: string, clause: Clause, rules: readonly ReasonRules[]): Complaint[] {
  const words = text.slice(clause.at, clause.end);
  const able = ableIn(words, rules);
  return rules.flatMap((rule, i) =>
    (able & (1 << i)) === 0
      ? []
      : [...byCue(text, clause, words, rule), ...byAspect(text, clause, words, rule)],
  );
}

function byCue(
  text: string,
  clause: Clause,
  words: string,
  { reason, cues, list }: ReasonRules,
): Complaint[] {
  const found: Complaint[] = [];
  for (const hit of cues?.(words) ?? []) {
    const at = clause.at + hit.index;
    if (!isMeant(text, clause, at, hit[0])) continue;
    const fired = firedAt(words, hit, list);
    found.push(complaint(reason, fired?.kind ?? 'cue', at, hit[0], fired?.id ?? ''));
    if (found.length === MOST_HITS) break;
  }
  return found;
}

function byAspect(
  text: string,
  clause: Clause,
  words: string,
  { reason, aspects, nouns }: ReasonRules,
): Complaint[] {
  const found: Complaint[] = [];
  for (const hit of aspects?.(words) ?? []) {
    const id = firedAt(words, hit, nouns)?.id ?? '';
    const one = aspectComplaint(text, clause, { reason, id }, hit);
    if (one) found.push(one);
    if (found.length === MOST_HITS) break;
  }
  return found;
}

/** By bits, of which rules something may begin with one of a clause's characters. */
function ableIn(words: string, rules: readonly ReasonRules[]): number {
  const known = beginnings.get(rules) ?? beginningsOf(rules);
  let able = 0;
  for (let at = 0; at < words.length; at += 1) able |= known[placeOf(words.charCodeAt(at))] ?? 0;
  return able;
}

function beginningsOf(rules: readonly ReasonRules[]): Uint32Array {
  const made = Uint32Array.from({ length: PLACES }, (_, place) =>
    rules.reduce(
      (bits, { cues, aspects }, i) =>
        cues?.begins[place] || aspects?.begins[place] ? bits | (1 << i) : bits,
      0,
    ),
  );
  beginnings.set(rules, made);
  return made;
}

function aspectComplaint(
  text: string,
  clause: Clause,
  { reason, id }: { reason: ReviewReason; id: string },
  hit: RegExpExecArray,
): Complaint | null {
  const [aspect] = hit;
  const start = clause.at + hit.index;
  const after = start + aspect.length;
  // 没有质量问题: the negator stands before the noun and speaks of what follows it
  if (denialBefore(text, clause, start) !== null) return null;
  const before = NEGATIVE_BEFORE.exec(text.slice(Math.max(clause.at, start - 6), start));
  if (before && isMeant(text, clause, start - before[0].length, before[0]))
    return complaint(reason, 'aspect', start - before[0].length, before[0] + aspect, id);
  const reach = text.slice(clause.at, Math.min(clause.end, after + ASPECT_REACH));
  // starts behind the noun, and yet sees what stands before the word
  NEGATIVE_WORD.lastIndex = after - clause.at;
  for (const { 0: word, index } of reach.matchAll(NEGATIVE_WORD)) {
    const at = clause.at + index;
    if (isMeant(text, clause, at, word))
      return complaint(reason, 'aspect', start, text.slice(start, at + word.length), id);
  }
  return null;
}

/** Which of a reason's cues it was. */
function firedAt(words: string, hit: RegExpExecArray, list: readonly Cue[]): Cue | undefined {
  return list.find(({ pattern }) => {
    pattern.lastIndex = hit.index;
    return pattern.exec(words)?.[0] === hit[0];
  });
}

/**
 * 味道太大 is about the smell, not the size: a cue gives way to a longer cue over it. Of two hits
 * of one reason the one inside the other says nothing more.
 */
function withoutShadowed(complaints: readonly Complaint[]): readonly Complaint[] {
  if (complaints.length < 2) return complaints;
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
  const bothCues = !one.rule.endsWith('.aspect') && !other.rule.endsWith('.aspect');
  const overlap = other.at < end && one.at < otherEnd;
  return bothCues && overlap && other.phrase.length > one.phrase.length;
}

function complaint(
  reason: ReviewReason,
  kind: CueKind,
  at: number,
  phrase: string,
  cue: string,
): Complaint {
  return { reason, phrase, at, rule: `${reason}.${kind}`, cue };
}

function anyOf(fragments: readonly string[], flags: string): RegExp {
  return new RegExp(fragments.join('|'), flags);
}
