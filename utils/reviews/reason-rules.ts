import packs from '../../assets/data/review-packs.json';
import rules from '../../assets/data/review-rules.json';
import { REVIEW_REASONS, type ReviewReason } from '../model/review';
import {
  NO_OWN_RULES,
  type OwnReviewRules,
  REVIEW_PACKS,
  type ReviewPack,
  type ShippedCue,
} from '../model/review-rules';
import { type QuickMatch, quickMatch } from './quick-match';

/** Where a rule comes from: the phrases for all goods, a pack's, or the operator's own. */
export type CueKind = 'cue' | 'aspect' | 'pack' | 'own';

/** One phrase that makes a complaint. */
export interface Cue {
  id: string;
  kind: CueKind;
  /** sticky: asks whether it stands at one place */
  pattern: RegExp;
}

/** By what one reason is found. */
export interface ReasonRules {
  reason: ReviewReason;
  cues: QuickMatch | null;
  list: readonly Cue[];
  /** what was said and what came, in two clauses: 说是白的，到手发黄 */
  across: readonly (Pick<Cue, 'id' | 'kind'> & { find: QuickMatch })[];
  aspects: QuickMatch | null;
  nouns: readonly Cue[];
}

/** What stands behind a cue's id: reason and fragment, with the pack before them. */
type Fragments = Partial<Record<ReviewReason, readonly string[]>>;

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/**
 * A function that gives the rules for goods of some packs, compiled once each: all that ships but
 * what the operator switched off, and the operator's own phrases.
 */
export function reasonRulesBy({
  phrases,
  off,
}: OwnReviewRules): (of: readonly ReviewPack[]) => readonly ReasonRules[] {
  const compiled = new Map<string, readonly ReasonRules[]>();
  const isOff = new Set(off);
  return (of) => {
    const key = of.join('|');
    const known = compiled.get(key);
    if (known) return known;
    const made = REVIEW_REASONS.map((reason) => {
      const sources = [
        ...shippedCues(reason, of).filter(({ id }) => !isOff.has(id)),
        ...phrases
          .filter((own) => own.reason === reason && (own.pack === '' || of.includes(own.pack)))
          .map(({ phrase }) => ({
            id: `own|${phrase}`,
            kind: 'own' as const,
            cue: phrase.replace(SPECIAL, '\\$&'),
          })),
      ];
      const across = shippedAcross(reason).filter(({ id }) => !isOff.has(id));
      const aspects = rules.reasons[reason].aspects.filter((a) => !isOff.has(aspectId(reason, a)));
      return {
        reason,
        cues: anyOf(sources.map(({ cue }) => cue)),
        list: sources.map(({ id, kind, cue }) => ({ id, kind, pattern: new RegExp(cue, 'y') })),
        across: across.map(({ id, kind, cue }) => ({ id, kind, find: quickMatch([cue]) })),
        aspects: anyOf(aspects),
        nouns: aspects.map((aspect) => ({
          id: aspectId(reason, aspect),
          kind: 'aspect' as const,
          pattern: new RegExp(aspect, 'y'),
        })),
      };
    });
    compiled.set(key, made);
    return made;
  };
}

/** The rules that ship. */
export const shippedReasonRules = reasonRulesBy(NO_OWN_RULES);

/** Every cue that ships, for all goods and by packs. */
export function allShippedCues(): ShippedCue[] {
  return REVIEW_REASONS.flatMap((reason) =>
    [...shippedCues(reason, REVIEW_PACKS), ...shippedAcross(reason)].map(({ id, cue, pack }) => ({
      id,
      reason,
      cue,
      pack,
    })),
  );
}

function aspectId(reason: ReviewReason, aspect: string): string {
  return `${reason}|@${aspect}`;
}

function shippedCues(reason: ReviewReason, of: readonly ReviewPack[]) {
  const general = rules.reasons[reason].cues.map((cue) => forAllGoods(reason, cue));
  const ofPacks = of.flatMap((pack) =>
    (fragmentsOf(pack)[reason] ?? []).map((cue) => ({
      id: `${pack}|${reason}|${cue}`,
      kind: 'pack' as const,
      cue,
      pack,
    })),
  );
  return [...general, ...ofPacks];
}

function shippedAcross(reason: ReviewReason) {
  const across: Fragments = rules.across;
  return (across[reason] ?? []).map((cue) => forAllGoods(reason, cue));
}

function forAllGoods(reason: ReviewReason, cue: string) {
  return { id: `${reason}|${cue}`, kind: 'cue' as const, cue, pack: '' as const };
}

function fragmentsOf(pack: ReviewPack): Fragments {
  return packs.packs[pack].reasons;
}

function anyOf(fragments: readonly string[]): QuickMatch | null {
  return fragments.length > 0 ? quickMatch(fragments) : null;
}
