import { i18n } from '#i18n';
import type { ReviewsPanel as ReviewsView } from '../../utils/model/panel-view';
import { ReviewItem } from './review-item';
import { TroubleList } from './trouble-list';

/** Reviews on the page: what is bad and why first, the rest folded away. */
export function ReviewsPanel({ view }: { view: ReviewsView }) {
  const bad = view.judged.filter(({ verdict }) => verdict.bad);
  const defaults = view.judged.filter(({ verdict }) => verdict.isDefault && !verdict.bad);
  const rest = view.judged.filter(({ verdict }) => !verdict.isDefault && !verdict.bad);
  const counts: [string, number][] = [
    [i18n.t('reviews.bad'), view.bad],
    [i18n.t('reviews.hidden'), view.hidden],
    [i18n.t('reviews.all'), view.judged.length],
  ];
  return (
    <>
      <dl class="counts">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt class="small muted">{name}</dt>
            <dd class="figure">{count}</dd>
          </div>
        ))}
      </dl>
      {view.judged.length === 0 && <p class="muted">{i18n.t('reviews.none')}</p>}
      {view.judged.length > 0 && bad.length === 0 && <p>{i18n.t('reviews.noneBad')}</p>}
      <ol class="reviews">
        {bad.map((review) => (
          <ReviewItem key={review.row.key} review={review} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details class="fold">
          <summary>{i18n.t('reviews.rest', [rest.length])}</summary>
          <ol class="reviews">
            {rest.map((review) => (
              <ReviewItem key={review.row.key} review={review} />
            ))}
          </ol>
        </details>
      )}
      {defaults.length > 0 && (
        <details class="fold">
          <summary>{i18n.t('reviews.defaults', [defaults.length])}</summary>
          <ol class="reviews">
            {defaults.map((review) => (
              <ReviewItem key={review.row.key} review={review} />
            ))}
          </ol>
        </details>
      )}
      <TroubleList trouble={view.trouble} />
    </>
  );
}
