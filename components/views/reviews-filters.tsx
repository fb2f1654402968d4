import { i18n } from '#i18n';
import type { ReviewDesk } from '../../utils/model/review-desk';
import { changeParams } from '../dashboard/use-route';
import { filteredReviews, REVIEW_STATES, type ReviewFilter } from './reviews-filter';

interface ReviewsFiltersProps {
  desk: ReviewDesk;
  filter: ReviewFilter;
  found: number;
}

/** Shop, state, reason and item; each choice stands in the address. */
export function ReviewsFilters({ desk, filter, found }: ReviewsFiltersProps) {
  const go = (change: Partial<ReviewFilter> & { shop?: string }) => {
    const { shop = desk.shop, state, reason, item } = { ...filter, ...change };
    const filtered = { shop, state: state === 'attention' ? '' : state, reason, item };
    // Another shop is another list; everything else narrows the one that is seen.
    changeParams(filtered, shop === desk.shop ? undefined : 'step');
  };
  const items = new Map(
    desk.reviews.flatMap(({ row, itemName }) => (row.itemId ? [[row.itemId, itemName]] : [])),
  );
  return (
    <section class="card reviews-filters" aria-label={i18n.t('reviewDesk.filters')}>
      <ul class="reviews-states">
        {REVIEW_STATES.map((state) => (
          <li key={state}>
            <button
              type="button"
              class="btn"
              aria-pressed={state === filter.state}
              onClick={() => go({ state })}
            >
              {i18n.t(`reviewDesk.state.${state}`)}
              <span class="num muted">{filteredReviews(desk, { ...filter, state }).length}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="reviews-fields">
        {desk.shops.length > 1 && (
          <label class="field">
            <span>{i18n.t('trends.shop')}</span>
            <select
              value={desk.shop}
              onChange={({ currentTarget: { value } }) => go({ shop: value, item: '' })}
            >
              {desk.shops.map(({ shop, name }) => (
                <option key={shop} value={shop}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="field">
          <span>{i18n.t('reviewDesk.reason')}</span>
          <select
            value={filter.reason}
            onChange={({ currentTarget: { value } }) =>
              go({ reason: desk.reasons.find(({ reason }) => reason === value)?.reason ?? '' })
            }
          >
            <option value="">{i18n.t('reviewDesk.anyReason')}</option>
            {desk.reasons.map(({ reason, count }) => (
              <option key={reason} value={reason}>
                {`${i18n.t(`reason.${reason}`)} (${count})`}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{i18n.t('reviewDesk.item')}</span>
          <select
            value={filter.item}
            onChange={({ currentTarget: { value } }) => go({ item: value })}
          >
            <option value="">{i18n.t('reviewDesk.anyItem')}</option>
            {[...items].map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="small muted" role="status">
        {i18n.t('reviewDesk.found', {
          found: String(found),
          said: String(desk.said),
          defaults: String(desk.defaults),
        })}
      </p>
    </section>
  );
}
