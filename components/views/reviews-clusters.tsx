import { i18n } from '#i18n';
import type { ReviewDesk } from '../../utils/model/review-desk';
import { Notice } from '../ui/notice';

/** Reasons that gather about one item within a week (A26), each with its sample. */
export function ReviewsClusters({ desk: { clusters } }: { desk: ReviewDesk }) {
  if (clusters.length === 0) return null;
  return (
    <Notice tone="urgent">
      <ul class="list">
        {clusters.map(({ item, name, reason, week, weekReviews, before, beforeReviews }) => (
          <li key={`${item}|${reason}`}>
            <strong>
              {i18n.t('reviewDesk.cluster', {
                item: name,
                reason: i18n.t(`reason.${reason}`),
                week: String(week),
              })}
            </strong>{' '}
            <span class="small">
              {i18n.t('reviewDesk.clusterSample', {
                week: String(weekReviews),
                count: String(before),
                before: String(beforeReviews),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
