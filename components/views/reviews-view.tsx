import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { TemplateRow } from '../../utils/model/message-template';
import type { WrongVerdict } from '../../utils/model/review';
import type { DeskReview, ReviewDesk } from '../../utils/model/review-desk';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { ReviewsClusters } from './reviews-clusters';
import { ReviewsCompare } from './reviews-compare';
import { ReviewsEmpty } from './reviews-empty';
import { filteredReviews, reviewFilterIn } from './reviews-filter';
import { ReviewsFilters } from './reviews-filters';
import { ReviewsQuestions } from './reviews-questions';
import { ReviewsRecord } from './reviews-record';
import { ReviewsRow } from './reviews-row';
import { ReviewsRules } from './reviews-rules';
import { ReviewsStatistics } from './reviews-statistics';

/** Rows drawn at first; more by a button. */
const SHOWN = 20;

/** What buyers complain of, or the words by which it is judged. */
export function ReviewsView({ params }: { params: URLSearchParams }) {
  return params.get('part') === 'rules' ? (
    <ReviewsRules params={params} />
  ) : (
    <Reviews params={params} />
  );
}

/** What waits for a reply first, then every review, then how often and where. */
function Reviews({ params }: { params: URLSearchParams }) {
  const source = useData();
  const shop = params.get('shop') ?? '';
  const [desk, { retry, put }] = useLoaded(() => source.reviewDesk(shop || undefined), [shop]);
  const [templates] = useLoaded(() => source.templates('reply'), [source]);
  const said = useSignal('');
  const mark = async (review: DeskReview, wrong: WrongVerdict | null) => {
    try {
      const { shop: of, kept, row } = review;
      put(await source.markReview({ shop: of, kept, key: row.key, wrong }));
      said.value = i18n.t(wrong === null ? 'reviewDesk.markUndone' : 'reviewDesk.marked');
    } catch {
      said.value = i18n.t('reviewDesk.failed');
    }
  };
  return (
    <>
      <p class="said" role="status">
        {said}
      </p>
      <WhenLoaded loaded={desk} retry={retry}>
        {(known) =>
          known.shops.length === 0 && known.items.length === 0 ? (
            <ReviewsEmpty />
          ) : (
            <Desk
              desk={known}
              params={params}
              templates={templates.state === 'ready' ? templates.value : []}
              onMark={(review, wrong) => void mark(review, wrong)}
              onSaid={(sentence) => {
                said.value = sentence;
              }}
            />
          )
        }
      </WhenLoaded>
    </>
  );
}

interface DeskProps {
  desk: ReviewDesk;
  params: URLSearchParams;
  templates: readonly TemplateRow[];
  onMark: (review: DeskReview, wrong: WrongVerdict | null) => void;
  onSaid: (sentence: string) => void;
}

function Desk({ desk, params, ...rest }: DeskProps) {
  const shown = useSignal(SHOWN);
  const filter = reviewFilterIn(params);
  const reviews = filteredReviews(desk, filter);
  return (
    <>
      <ReviewsFilters desk={desk} filter={filter} found={reviews.length} />
      <ReviewsClusters desk={desk} />
      {reviews.length === 0 && (
        <p class="muted reviews-none">
          {i18n.t(filter.state === 'waiting' ? 'reviewDesk.noneWaits' : 'reviewDesk.noneFound')}
        </p>
      )}
      <ul class="reviews-list">
        {reviews.slice(0, shown.value).map((review) => (
          <ReviewsRow
            key={review.row.key}
            review={review}
            now={desk.now}
            lateHours={desk.lateHours}
            {...rest}
          />
        ))}
      </ul>
      {reviews.length > shown.value && (
        <button
          type="button"
          class="btn"
          onClick={() => {
            shown.value += SHOWN;
          }}
        >
          {i18n.t('reviewDesk.more', [reviews.length - shown.value])}
        </button>
      )}
      {desk.leftOut > 0 && (
        <p class="small muted">{i18n.t('reviewDesk.leftOut', [desk.leftOut])}</p>
      )}
      <ReviewsStatistics desk={desk} />
      <ReviewsCompare items={desk.items} />
      <ReviewsQuestions desk={desk} />
      <ReviewsRecord record={desk.record} />
    </>
  );
}
