import rules from '../../assets/data/review-rules.json';
import { denialBefore, exemptFrom, exemptUntil, isMeant, mayBeUnmeant } from './is-meant';
import { quickMatch } from './quick-match';
import { splitClauses } from './split-clauses';

/** From the negator to the end of what it denies. */
export interface Stretch {
  at: number;
  end: number;
}

const REASONS = Object.values(rules.reasons);
const TROUBLE = quickMatch([
  ...REASONS.flatMap(({ cues }) => cues),
  ...rules.negativeWords,
  ...rules.praiseWhereDenied,
]);
const ASPECT = quickMatch(REASONS.flatMap(({ aspects }) => aspects));
const TROUBLE_BEHIND = new RegExp(`^.{0,4}?(?:${rules.negativeWords.join('|')})`);

/**
 * Complaints that a text denies, fears or tells of something else (没有色差, 不用担心掉色), and words
 * that are none by themselves and praise where they are denied (没有差别, 一点不小), in reading order and apart from one another.
 */
export function deniedStretches(text: string): Stretch[] {
  const stretches = splitClauses(text).flatMap((clause) => {
    if (!mayBeUnmeant(text, clause)) return [];
    const words = text.slice(clause.at, clause.end);
    const troubles = TROUBLE(words).flatMap((hit) => {
      const at = clause.at + hit.index;
      if (isMeant(text, clause, at, hit[0])) return [];
      const end = exemptUntil(text, clause, at + hit[0].length);
      return [{ at: exemptFrom(text, clause, at), end }];
    });
    const aspects = ASPECT(words).flatMap((hit) => {
      const after = clause.at + hit.index + hit[0].length;
      const denial = denialBefore(text, clause, clause.at + hit.index);
      // 没有质量问题: what is denied stands behind the noun
      const behind = TROUBLE_BEHIND.exec(text.slice(after, clause.end));
      return denial !== null && behind ? [{ at: denial, end: after + behind[0].length }] : [];
    });
    return [...troubles, ...aspects];
  });
  return joined(stretches.toSorted((a, b) => a.at - b.at));
}

/** A text with each stretch replaced by one sign. */
export function withStretches(text: string, stretches: readonly Stretch[], sign: string): string {
  let at = 0;
  let replaced = '';
  for (const stretch of stretches) {
    replaced += text.slice(at, stretch.at) + sign;
    at = stretch.end;
  }
  return replaced + text.slice(at);
}

function joined(sorted: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const stretch of sorted) {
    const last = apart.at(-1);
    if (last && stretch.at <= last.end) last.end = Math.max(last.end, stretch.end);
    else apart.push({ ...stretch });
  }
  return apart;
}
