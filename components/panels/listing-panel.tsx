import { i18n } from '#i18n';
import type { ListingPanel as ListingView } from '../../utils/model/panel-view';
import { momentText } from '../ui/moment-text';
import { ChangeList } from './change-list';
import { ListingFacts } from './listing-facts';
import { ListingParts } from './listing-parts';
import { NotesSection } from './notes-section';
import { TroubleList } from './trouble-list';

/** A rival's item: what changed since the last look, what stands there now, and our notes. */
export function ListingPanel({ view }: { view: ListingView }) {
  return (
    <>
      <h3 class="listing-title">{view.listing.title}</h3>
      <section class="card">
        <h3>{i18n.t('listing.since')}</h3>
        <SinceLast view={view} />
      </section>
      <ListingFacts listing={view.listing} readAt={view.takenAt} />
      <NotesSection item={view.item} images={view.listing.images} notes={view.notes} />
      <ListingParts listing={view.listing} />
      {view.history.length > 0 && (
        <details class="fold">
          <summary>{i18n.t('listing.history', [view.history.length])}</summary>
          <ChangeList changes={view.history} />
        </details>
      )}
      <TroubleList trouble={view.trouble} />
    </>
  );
}

function SinceLast({ view }: { view: ListingView }) {
  const { firstSeen, lastSeen, versions, sinceLast } = view;
  if (lastSeen === null || firstSeen === null) return <p>{i18n.t('listing.never')}</p>;
  return (
    <>
      <p class="small muted">
        {i18n.t('listing.seen', [versions, momentText(firstSeen), momentText(lastSeen)])}
      </p>
      {sinceLast.length === 0 ? (
        <p>{i18n.t('listing.same', [momentText(lastSeen)])}</p>
      ) : (
        <ChangeList changes={sinceLast} />
      )}
    </>
  );
}
