import type { OwnReviewRules } from '../model/review-rules';
import type { JudgeBy } from './judge-review';
import { allShippedCues, reasonRulesBy } from './reason-rules';

const NOTHING = '☐';

/**
 * What a review is judged by after the operator's changes. Phrases that are switched off are hidden
 * from the tone model too: it would call negative what the operator said is none.
 */
export function judgingBy(own: OwnReviewRules): Required<Pick<JudgeBy, 'reasonRules' | 'quiet'>> {
  const off = new Set(own.off);
  const cues = allShippedCues().filter(({ id }) => off.has(id));
  const pattern =
    cues.length > 0 ? new RegExp(cues.map(({ cue }) => `(?:${cue})`).join('|'), 'g') : null;
  return {
    reasonRules: reasonRulesBy(own),
    quiet: (text) =>
      pattern ? text.replace(pattern, (phrase) => NOTHING.repeat(phrase.length)) : text,
  };
}
