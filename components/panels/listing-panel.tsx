import { i18n } from '#i18n';
import type { Note } from '../../utils/model/note';
import type { ListingPanel as ListingView, Surroundings } from '../../utils/model/panel-view';
import { momentText } from '../ui/moment-text';
import { ChangeList } from './change-list';
import { ListingFacts } from './listing-facts';
import { ListingParts } from './listing-parts';
import { noteSubject } from './note-fields';
import { NotesSection } from './notes-section';
import { type Folds, PanelSections } from './panel-sections';
import { TroubleList } from './trouble-list';

interface ListingPanelProps extends Folds {
  view: ListingView & Surroundings;
}

/** An item's page: what stands there now, what changed since the last look, and our notes. */
export function ListingPanel({ view, ...folds }: ListingPanelProps) {
  const { listing, notes } = view;
  return (
    <PanelSections
      kind="listing"
      journal={view.journal}
      desk={view.desk}
      readAt={view.takenAt}
      {...folds}
      content={{
        says: {
          nothing: '',
          body: (
            <>
              <p class="listing-title">{listing.title}</p>
              <ListingFacts listing={listing} readAt={view.takenAt} />
              <ListingParts listing={listing} readAt={view.takenAt} />
              <TroubleList trouble={view.trouble} />
            </>
          ),
        },
        changes: {
          nothing: i18n.t('panel.nothing.changesListing'),
          count: view.sinceLast.length,
          body: view.lastSeen !== null && <SinceLast view={view} />,
        },
        why: { nothing: i18n.t('panel.nothing.whyListing') },
      }}
      todo={todoOf(view)}
      notes={{
        count: notes.length,
        body: <NotesSection item={view.item} images={listing.images} notes={notes} />,
      }}
    />
  );
}

/** A look that is not kept is lost, and what the notes say we do is to be done. */
function todoOf({ lastSeen, sinceLast, notes }: ListingView) {
  const planned = notes.filter(({ action }) => action);
  return [
    ...(lastSeen === null ? [<p key="first">{i18n.t('panel.keepFirst')}</p>] : []),
    ...(sinceLast.length > 0 ? [<p key="change">{i18n.t('panel.keepChange')}</p>] : []),
    ...planned.map((note) => <Planned key={note.id} note={note} />),
  ];
}

function Planned({ note }: { note: Note }) {
  return (
    <p>
      <span class="muted">{noteSubject(note)} · </span>
      {note.action}
    </p>
  );
}

function SinceLast({ view }: { view: ListingView }) {
  const { firstSeen, lastSeen, versions, sinceLast, history } = view;
  if (lastSeen === null || firstSeen === null) return null;
  return (
    <>
      <div class="card">
        <p class="small muted">
          {i18n.t('listing.seen', [versions, momentText(firstSeen), momentText(lastSeen)])}
        </p>
        {sinceLast.length === 0 ? (
          <p>{i18n.t('listing.same', [momentText(lastSeen)])}</p>
        ) : (
          <ChangeList changes={sinceLast} />
        )}
      </div>
      {history.length > 0 && (
        <details class="fold">
          <summary>{i18n.t('listing.history', [history.length])}</summary>
          <ChangeList changes={history} />
        </details>
      )}
    </>
  );
}
