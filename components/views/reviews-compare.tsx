import { i18n } from '#i18n';
import type { ItemReviews } from '../../utils/model/review-desk';
import { compareReasons, LEAST_TO_COMPARE } from '../../utils/reviews/review-statistics';
import { useAddress } from '../dashboard/use-address';
import { shareText } from './reviews-statistics';

/** The complaints about an own item beside those about another one, as shares of what was read. */
export function ReviewsCompare({ items }: { items: readonly ItemReviews[] }) {
  const own = items.filter((item) => item.own);
  const rivals = items.filter((item) => !item.own);
  const [left, setLeft] = useAddress('own');
  const [right, setRight] = useAddress('rival');
  const mine = own.find(({ id }) => id === left) ?? own[0];
  const theirs = rivals.find(({ id }) => id === right) ?? rivals[0];
  return (
    <section class="card" aria-label={i18n.t('reviewDesk.compare')}>
      <h2>{i18n.t('reviewDesk.compare')}</h2>
      {mine && theirs ? (
        <>
          <div class="reviews-fields">
            <Choice label={i18n.t('reviewDesk.own')} items={own} chosen={mine} onChoose={setLeft} />
            <Choice
              label={i18n.t('reviewDesk.rival')}
              items={rivals}
              chosen={theirs}
              onChoose={setRight}
            />
          </div>
          <Compared mine={mine} theirs={theirs} />
        </>
      ) : (
        <p class="muted">{i18n.t('reviewDesk.compareEmpty')}</p>
      )}
    </section>
  );
}

interface ChoiceProps {
  label: string;
  items: readonly ItemReviews[];
  chosen: ItemReviews;
  onChoose: (id: string) => void;
}

function Choice({ label, items, chosen, onChoose }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={chosen.id} onChange={({ currentTarget: { value } }) => onChoose(value)}>
        {items.map(({ id, name, shop, own, reviews }) => (
          <option key={id} value={id}>
            {`${own || shop === '' ? '' : `${shop} · `}${name} (${reviews})`}
          </option>
        ))}
      </select>
    </label>
  );
}

function Compared({ mine, theirs }: { mine: ItemReviews; theirs: ItemReviews }) {
  const rows = compareReasons(mine, theirs);
  const isFew = Math.min(mine.reviews, theirs.reviews) < LEAST_TO_COMPARE;
  if (rows.length === 0) return <p class="muted">{i18n.t('reviewDesk.noComplaints')}</p>;
  return (
    <>
      <table class="table reviews-compared">
        <thead>
          <tr>
            <th scope="col">{i18n.t('reviewDesk.reason')}</th>
            <th scope="col" class="num">
              {i18n.t('reviewDesk.own')}
            </th>
            <th scope="col" class="num">
              {i18n.t('reviewDesk.rival')}
            </th>
            <th scope="col">{i18n.t('reviewDesk.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ reason, own, other, differs }) => (
            <tr key={reason}>
              <th scope="row">{i18n.t(`reason.${reason}`)}</th>
              <td class="num">
                {shareText(own, mine.reviews)}{' '}
                <span class="small muted">{`${own}/${mine.reviews}`}</span>
              </td>
              <td class="num">
                {shareText(other, theirs.reviews)}{' '}
                <span class="small muted">{`${other}/${theirs.reviews}`}</span>
              </td>
              <td class={differs === 'more' ? 'reviews-more' : ''}>
                {i18n.t(`reviewDesk.differs.${differs ?? 'few'}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small muted">
        {i18n.t(isFew ? 'reviewDesk.compareFew' : 'reviewDesk.compareSays', {
          mine: String(mine.reviews),
          theirs: String(theirs.reviews),
          least: String(LEAST_TO_COMPARE),
        })}
      </p>
    </>
  );
}
