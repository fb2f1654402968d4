import { i18n } from '#i18n';
import { DAY_LENGTH, HOUR } from '../../utils/model/day';
import { REVIEW_REASONS } from '../../utils/model/review';
import type { DeskReview } from '../../utils/model/review-desk';

const KINDS = ['cue', 'aspect', 'pack', 'own'] as const;

export interface ReviewClock {
  text: string;
  tone: 'late' | 'soon' | 'calm';
}

/** How long a review waits for its reply, and how long it can be answered; null where it does not wait. */
export function reviewClock(
  { waitsSince, replyUntil }: DeskReview,
  now: number,
  lateHours: number,
): ReviewClock | null {
  if (waitsSince === undefined) return null;
  const waited = now - waitsSince;
  const late = lateHours * HOUR;
  const parts = [
    waited >= late
      ? i18n.t('reviewDesk.waited', [timeText(waited)])
      : i18n.t('reviewDesk.lateIn', [timeText(late - waited)]),
    replyUntil !== undefined &&
      i18n.t('reviewDesk.replyUntil', [timeText(Math.max(0, replyUntil - now))]),
  ];
  return {
    text: parts.filter(Boolean).join(' · '),
    tone: waited >= late ? 'late' : late - waited < 4 * HOUR ? 'soon' : 'calm',
  };
}

/** `quality.cue` → 质量 用词 ; `model` → 语气模型 */
export function ruleText(rule: string): string {
  const reason = REVIEW_REASONS.find((one) => rule.startsWith(`${one}.`));
  if (!reason) return i18n.t('reviewDesk.rule.model');
  const kind = KINDS.find((one) => rule.endsWith(`.${one}`)) ?? 'cue';
  return `${i18n.t(`reason.${reason}`)} ${i18n.t(`reviewDesk.rule.${kind}`)}`;
}

function timeText(length: number): string {
  const hours = Math.floor(length / HOUR);
  if (hours < 1) return i18n.t('reviewDesk.underHour');
  if (hours < 48) return i18n.t('reviewDesk.hours', [hours]);
  return i18n.t('reviewDesk.days', [Math.floor(length / DAY_LENGTH)]);
}
