import { i18n } from '#i18n';
import { dayOf } from '../../utils/model/day';
import type { ItemReviews, ReviewDesk } from '../../utils/model/review-desk';
import { shortDayText } from '../ui/moment-text';
import { NumberHeads } from '../ui/number-heads';
import { ScrollRegion } from '../ui/scroll-region';

const MOST_ITEMS = 12;
const REASONS_OF_ITEM = 3;

/** How often each reason is given, week by week and item by item. */
export function ReviewsStatistics({ desk }: { desk: ReviewDesk }) {
  if (desk.said === 0) return null;
  const own = desk.items.filter((item) => item.own);
  return (
    <section class="card" aria-label={i18n.t('reviewDesk.statistics')}>
      <div class="card-head">
        <h2>{i18n.t('reviewDesk.statistics')}</h2>
        <span class="small muted">
          {i18n.t('reviewDesk.sample', {
            since: shortDayText(dayOf(desk.since)),
            said: String(desk.said),
            defaults: String(desk.defaults),
          })}
        </span>
      </div>
      <div class="reviews-statistics">
        <Reasons desk={desk} />
        <Weeks desk={desk} />
      </div>
      {own.length > 0 && <Items items={own.slice(0, MOST_ITEMS)} />}
    </section>
  );
}

function Reasons({ desk: { reasons, said } }: { desk: ReviewDesk }) {
  const most = Math.max(1, ...reasons.map(({ count }) => count));
  return (
    <div>
      <h3>{i18n.t('reviewDesk.byReason')}</h3>
      {reasons.length === 0 && <p class="small muted">{i18n.t('reviewDesk.noComplaints')}</p>}
      <ul class="reviews-bars">
        {reasons.map(({ reason, count }) => (
          <li key={reason}>
            <span>{i18n.t(`reason.${reason}`)}</span>
            <span class="reviews-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * count) / most}%` }} />
            </span>
            <span class="num">{count}</span>
            <span class="num small muted">{shareText(count, said)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Weeks({ desk: { weeks } }: { desk: ReviewDesk }) {
  return (
    <div>
      <h3>{i18n.t('reviewDesk.byWeek')}</h3>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('reviewDesk.weekOf')}</th>
            <ShareHeads />
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map(({ from, reviews, bad }) => (
            <tr key={from}>
              <th scope="row">{shortDayText(from)}</th>
              <ShareCells reviews={reviews} bad={bad} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Items({ items }: { items: readonly ItemReviews[] }) {
  const label = i18n.t('reviewDesk.byItem');
  return (
    <div class="reviews-items">
      <h3>{label}</h3>
      <ScrollRegion class="table-scroll" label={label}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('reviewDesk.item')}</th>
              <ShareHeads />
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <th scope="row">
                  {item.name}
                  <div class="small muted">{mostlyText(item)}</div>
                </th>
                <ShareCells {...item} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

/** 质量 3 · 物流 2 */
function mostlyText({ reasons }: ItemReviews): string {
  return reasons
    .slice(0, REASONS_OF_ITEM)
    .map(({ reason, count }) => `${i18n.t(`reason.${reason}`)} ${count}`)
    .join(' · ');
}

/** Over how many were read, how many complain, and their share. */
function ShareHeads() {
  return (
    <NumberHeads
      heads={(['reviews', 'withComplaint', 'share'] as const).map((name) =>
        i18n.t(`reviewDesk.${name}`),
      )}
    />
  );
}

function ShareCells({ reviews, bad }: Pick<ItemReviews, 'reviews' | 'bad'>) {
  return (
    <>
      <td class="num">{reviews}</td>
      <td class="num">{bad}</td>
      <td class="num">{shareText(bad, reviews)}</td>
    </>
  );
}

/** 3 of 40 → 7.5%; a dash where there is nothing to share. */
export function shareText(count: number, of: number): string {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(1)}%`;
}
