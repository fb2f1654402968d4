import { i18n } from '#i18n';
import type { ListingChange } from '../../utils/model/listing';
import { ChangeMark } from '../ui/change-mark';
import { changeName } from '../ui/change-name';
import { signedText } from '../ui/figure-text';
import { momentText } from '../ui/moment-text';
import { doubtText } from '../ui/words';

/** Differences of a listing under the two moments between which they happened. */
export function ChangeList({ changes }: { changes: ListingChange[] }) {
  return (
    <ol class="changes">
      {byMoments(changes).map((group) => (
        <li key={group.key}>
          <p class="small muted">
            {i18n.t('listing.between', [momentText(group.after), momentText(group.before)])}
          </p>
          <ul class="change-list">
            {group.changes.map((change, i) => (
              <li key={`${change.kind}${i}`}>
                <strong>{changeName(change)}</strong>
                <div class="change-body">
                  <ChangeBody change={change} />
                </div>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function ChangeBody({ change }: { change: ListingChange }) {
  const { kind, was, added = [], removed = [], moved = [], doubt } = change;
  const words = added.length + removed.length + moved.length > 0;
  return (
    <>
      {words && <ChangedWords added={added} removed={removed} moved={moved} />}
      {kind === 'title' && words ? (
        <p class="small muted">{i18n.t('listing.was', [was])}</p>
      ) : (
        <WasNow change={change} />
      )}
      {doubt && <p class="small muted">{doubtText(doubt)}</p>}
    </>
  );
}

function ChangedWords({ added, removed, moved }: Record<'added' | 'removed' | 'moved', string[]>) {
  return (
    <p class="row">
      {removed.map((word) => (
        <del key={word} class="chip word-gone">
          <span class="vh">{i18n.t('listing.removed')}</span>
          <span aria-hidden="true">−</span>
          {word}
        </del>
      ))}
      {added.map((word) => (
        <ins key={word} class="chip word-new">
          <span class="vh">{i18n.t('listing.added')}</span>
          <span aria-hidden="true">+</span>
          {word}
        </ins>
      ))}
      {moved.map((word) => (
        <span key={word} class="chip">
          {i18n.t('listing.moved', [word])}
        </span>
      ))}
    </p>
  );
}

function WasNow({ change: { was, now, priceShift } }: { change: ListingChange }) {
  return (
    <p class="was-now">
      <span class="muted">{was || i18n.t('listing.none')}</span>
      <span aria-hidden="true"> → </span>
      <span class="vh">{i18n.t('listing.becomes')}</span>
      <span>{now || i18n.t('listing.none')}</span>{' '}
      {priceShift !== undefined && (
        <ChangeMark change={priceShift} text={signedText(priceShift, 'percent')} />
      )}
    </p>
  );
}

interface MomentGroup {
  key: string;
  after: number;
  before: number;
  changes: ListingChange[];
}

/** Neighbours that were seen between the same two looks stand together. */
function byMoments(changes: readonly ListingChange[]): MomentGroup[] {
  const groups: MomentGroup[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const key = `${change.after}-${change.before}`;
    if (last?.key === key) last.changes.push(change);
    else groups.push({ key, after: change.after, before: change.before, changes: [change] });
  }
  return groups;
}
