import { i18n } from '#i18n';
import type { ListingChange } from '../../utils/model/listing';
import { camel } from '../ui/camel';
import { ChangeMark } from '../ui/change-mark';
import { signedText } from '../ui/figure-text';
import { momentText } from '../ui/moment-text';

/** Differences of a listing, each with the two moments between which it happened. */
export function ChangeList({ changes }: { changes: ListingChange[] }) {
  return (
    <ol class="changes">
      {changes.map((change, i) => (
        <li key={`${change.kind}${change.before}${i}`} class="listing-change">
          <p class="listing-change-head">
            <strong>{changeName(change)}</strong>
            <span class="small muted">
              {i18n.t('listing.between', [momentText(change.after), momentText(change.before)])}
            </span>
          </p>
          <ChangeBody change={change} />
        </li>
      ))}
    </ol>
  );
}

function changeName({ kind, priceKind }: ListingChange): string {
  return kind === 'price' && priceKind
    ? i18n.t(`price.${priceKind}`)
    : i18n.t(`listing.change.${camel(kind)}`);
}

function ChangeBody({ change }: { change: ListingChange }) {
  const { was, now, added = [], removed = [], moved = [], priceShift } = change;
  const words = added.length + removed.length + moved.length > 0;
  return (
    <>
      {words && (
        <p class="row">
          {removed.map((word) => (
            <del key={word} class="chip word-gone">
              <span class="vh">{i18n.t('listing.removed')}</span>−{word}
            </del>
          ))}
          {added.map((word) => (
            <ins key={word} class="chip word-new">
              <span class="vh">{i18n.t('listing.added')}</span>+{word}
            </ins>
          ))}
          {moved.map((word) => (
            <span key={word} class="chip">
              {i18n.t('listing.moved', [word])}
            </span>
          ))}
        </p>
      )}
      {change.kind === 'title' && words ? (
        <p class="small muted">{i18n.t('listing.was', [was])}</p>
      ) : (
        <p class="was-now">
          <span class="muted">{was || i18n.t('listing.none')}</span>
          <span aria-hidden="true"> → </span>
          <span class="vh">{i18n.t('listing.becomes')}</span>
          <span>{now || i18n.t('listing.none')}</span>{' '}
          {priceShift !== undefined && (
            <ChangeMark change={priceShift} text={signedText(priceShift, 'percent')} />
          )}
        </p>
      )}
    </>
  );
}
