import { i18n } from '#i18n';
import type { DeskReview } from '../../utils/model/review-desk';
import { momentText } from '../ui/moment-text';

/** What of a review changed between two looks, the newest change first. */
export function ReviewsHistory({ review }: { review: DeskReview }) {
  const { row, history = [], goneBy, lastSeen, firstSeen } = review;
  if (history.length === 0 && goneBy === undefined) return null;
  const states = [...history, row];
  return (
    <ul class="small reviews-history">
      {goneBy !== undefined && (
        <li class="reviews-gone">
          {i18n.t('reviewDesk.gone', {
            from: momentText(lastSeen ?? firstSeen),
            to: momentText(goneBy),
          })}
        </li>
      )}
      {history
        .map((version, i) => {
          const next = states[i + 1];
          const when = i18n.t('reviewDesk.between', {
            from: momentText(version.lastSeen),
            to: momentText(version.changedBy),
          });
          return (
            <li key={version.changedBy}>
              <span class="muted">{when}</span>{' '}
              {next &&
                [
                  next.text !== version.text && i18n.t('reviewDesk.edited', [version.text]),
                  next.followUp !== version.followUp &&
                    (version.followUp === undefined
                      ? i18n.t('reviewDesk.followUpAdded')
                      : i18n.t('reviewDesk.followUpEdited', [version.followUp])),
                  next.emotion !== version.emotion &&
                    version.emotion &&
                    i18n.t('reviewDesk.emotionWas', [i18n.t(`emotion.${version.emotion}`)]),
                  next.stars !== version.stars &&
                    version.stars !== undefined &&
                    i18n.t('reviewDesk.starsWere', [version.stars]),
                  next.replied === true &&
                    version.replied !== true &&
                    i18n.t('reviewDesk.repliedThen'),
                ]
                  .filter(Boolean)
                  .join(i18n.t('list.comma'))}
            </li>
          );
        })
        .toReversed()}
    </ul>
  );
}
