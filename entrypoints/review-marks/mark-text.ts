import { i18n } from '#i18n';
import type { ReviewFlag, ReviewReason } from '../../utils/model/review';

const REASONS: Record<ReviewReason, () => string> = {
  quality: () => i18n.t('reason.quality'),
  color: () => i18n.t('reason.color'),
  size: () => i18n.t('reason.size'),
  logistics: () => i18n.t('reason.logistics'),
  package: () => i18n.t('reason.package'),
  missing: () => i18n.t('reason.missing'),
  service: () => i18n.t('reason.service'),
  mismatch: () => i18n.t('reason.mismatch'),
  fake: () => i18n.t('reason.fake'),
  smell: () => i18n.t('reason.smell'),
  price: () => i18n.t('reason.price'),
  effect: () => i18n.t('reason.effect'),
  aftersale: () => i18n.t('reason.aftersale'),
  other: () => i18n.t('reason.other'),
};

/** What stands beside a marked review: that it is bad, for what reasons, and the phrase. */
export function markText({ kind, reasons, phrase }: ReviewFlag): string {
  const what = kind === 'hidden' ? i18n.t('reader.hiddenComplaint') : i18n.t('reader.badReview');
  return [what, reasons.map((reason) => REASONS[reason]()).join(' · '), phrase && `“${phrase}”`]
    .filter(Boolean)
    .join('  ');
}
