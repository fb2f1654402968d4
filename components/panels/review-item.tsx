import { i18n } from '#i18n';
import type { JudgedReview, ReviewEvidence } from '../../utils/model/review';
import { ICON, Icon } from '../ui/icon';
import { momentText } from '../ui/moment-text';
import { MarkedText } from './marked-text';

/** One review with its reasons and the very phrases that made them. */
export function ReviewItem({ review: { row, verdict } }: { review: JudgedReview }) {
  return (
    <li class="review">
      <p class="row">
        {row.emotion && (
          <span class={row.emotion === 'negative' ? 'chip chip-urgent' : 'chip'}>
            {i18n.t(`emotion.${row.emotion}`)}
          </span>
        )}
        {verdict.hidden && (
          <span class="chip chip-warn">
            <Icon shape={ICON.warn} />
            {i18n.t('reviews.hiddenMark')}
          </span>
        )}
        {verdict.reasons.map((reason) => (
          <span key={reason} class="chip chip-accent">
            {i18n.t(`reason.${reason}`)}
          </span>
        ))}
        {verdict.sarcasm && <span class="chip">{i18n.t('reviews.sarcasm')}</span>}
        {verdict.incentivised && <span class="chip">{i18n.t('reviews.incentivised')}</span>}
      </p>
      <p class="review-text">
        <MarkedText text={row.text} marks={marksIn(verdict.evidence, 'text')} />
      </p>
      {row.followUp && (
        <p class="review-text">
          <span class="muted">{i18n.t('reviews.followUp')} </span>
          <MarkedText text={row.followUp} marks={marksIn(verdict.evidence, 'follow-up')} />
        </p>
      )}
      <p class="small muted review-facts">
        {[
          row.writtenAt !== undefined && momentText(row.writtenAt),
          row.replied && i18n.t('reviews.replied'),
          !row.replied &&
            row.replyDaysLeft !== undefined &&
            i18n.t('reviews.replyLeft', [row.replyDaysLeft]),
          row.itemTitle,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}

function marksIn(evidence: ReviewEvidence[], source: ReviewEvidence['source']) {
  return evidence
    .filter((one) => one.source === source)
    .map(({ at, phrase }) => ({ at, length: phrase.length }));
}
