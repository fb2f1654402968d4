import { i18n } from '#i18n';
import type { ReviewsPanel as ReviewsView, Surroundings } from '../../utils/model/panel-view';
import type { JudgedReview } from '../../utils/model/review';
import { type Folds, PanelSections } from './panel-sections';
import { ReviewItem } from './review-item';
import { TroubleList } from './trouble-list';

interface ReviewsPanelProps extends Folds {
  view: ReviewsView & Surroundings;
}

/** Reviews on the page: what is bad and why first, the rest folded away. */
export function ReviewsPanel({ view, ...folds }: ReviewsPanelProps) {
  const bad = view.judged.filter(({ verdict }) => verdict.bad);
  const reasons = reasonsOf(bad);
  return (
    <PanelSections
      kind="reviews"
      journal={view.journal}
      desk={view.desk}
      readAt={view.takenAt}
      {...folds}
      content={{
        says: { nothing: '', body: <Says view={view} bad={bad} /> },
        changes: { nothing: i18n.t('panel.nothing.changesReviews') },
        why: {
          nothing: i18n.t('panel.nothing.whyReviews'),
          body: reasons.length > 0 && (
            <div class="card">
              <p>{i18n.t('panel.reasonsOf', [bad.length])}</p>
              <p class="row">
                {reasons.map(([reason, count]) => (
                  <span key={reason} class="chip chip-accent">
                    {i18n.t(`reason.${reason}`)} {count}
                  </span>
                ))}
              </p>
            </div>
          ),
        },
      }}
    />
  );
}

/** What the reviews with a problem complain of, the most frequent first. */
function reasonsOf(bad: readonly JudgedReview[]) {
  const counts = new Map<JudgedReview['verdict']['reasons'][number], number>();
  for (const { verdict } of bad)
    for (const reason of new Set(verdict.reasons))
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

function Says({ view, bad }: { view: ReviewsView; bad: JudgedReview[] }) {
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
      <Reviews judged={bad} />
      {rest.length > 0 && (
        <details class="fold">
          <summary>{i18n.t('reviews.rest', [rest.length])}</summary>
          <Reviews judged={rest} />
        </details>
      )}
      {defaults.length > 0 && (
        <details class="fold">
          <summary>{i18n.t('reviews.defaults', [defaults.length])}</summary>
          <Reviews judged={defaults} />
        </details>
      )}
      <TroubleList trouble={view.trouble} />
    </>
  );
}

function Reviews({ judged }: { judged: JudgedReview[] }) {
  return (
    <ol class="reviews">
      {judged.map((review) => (
        <ReviewItem key={review.row.key} review={review} />
      ))}
    </ol>
  );
}
