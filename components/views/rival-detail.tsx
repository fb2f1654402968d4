import { i18n } from '#i18n';
import type { ListingChange } from '../../utils/model/listing';
import type { RivalView, TimelineEntry } from '../../utils/model/rival';
import { isDeed } from '../../utils/rivals/timeline';
import { routeHref } from '../dashboard/route';
import { useOpened } from '../dashboard/use-address';
import { useData } from '../data-context';
import { ChangeList } from '../panels/change-list';
import { ListingFacts } from '../panels/listing-facts';
import { momentText } from '../ui/moment-text';
import { PageLink } from '../ui/page-link';
import { useGrowing } from '../ui/use-growing';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { EmptyView } from './empty-view';
import { RivalEffect } from './rival-effect';
import { RivalEvent } from './rival-event';
import { RivalItemNotes } from './rival-item-notes';
import { PictureChanges, Thumbnails } from './rival-pictures';

/** Entries of a timeline that are drawn at once; the rest follow. */
const FIRST_ENTRIES = 12;

/** One item: what stands there now, everything that changed, and what went with it. */
export function RivalDetail({ item }: { item: string }) {
  const source = useData();
  const [rival, { retry }] = useLoaded(() => source.rival(item), [source, item]);
  return (
    <>
      <p>
        <a href={routeHref('rivals')}>{i18n.t('rivals.back')}</a>
      </p>
      <WhenLoaded loaded={rival} retry={retry}>
        {(view) =>
          view ? <Detail view={view} /> : <EmptyView text={i18n.t('rivals.noSnapshot')} />
        }
      </WhenLoaded>
    </>
  );
}

function Detail({ view }: { view: RivalView }) {
  const { listing, pictures, notes, item } = view;
  return (
    <div class="rival-detail">
      <header>
        <h2>
          <PageLink url={view.url}>{listing.title}</PageLink>
        </h2>
        <p class="small muted">
          {[
            listing.shop?.name ?? '',
            i18n.t('rivals.looksText', [view.looks, view.versions]),
            i18n.t('rivals.between', [momentText(view.firstSeen), momentText(view.lastSeen)]),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      {listing.marks && listing.marks.length > 0 && (
        <p class="row">
          <span class="small muted">{i18n.t('listing.change.marks')}</span>
          {listing.marks.map((mark) => (
            <span key={mark} class="chip">
              {mark}
            </span>
          ))}
        </p>
      )}
      <Thumbnails pictures={pictures} />
      <ListingFacts listing={listing} readAt={view.lastSeen} />
      <Timeline view={view} />
      <RivalItemNotes item={item} images={listing.images} notes={notes} />
    </div>
  );
}

function Timeline({ view: { entries, item, own } }: { view: RivalView }) {
  const shown = useGrowing(entries, FIRST_ENTRIES);
  return (
    <section class="card" aria-label={i18n.t('rivals.timeline')}>
      <h3>{i18n.t('rivals.timeline')}</h3>
      {entries.length === 0 && <p class="muted">{i18n.t('rivals.unchanged')}</p>}
      <ol class="rival-timeline">
        {shown.map((entry) => (
          <li key={entry.before}>
            <Entry entry={entry} item={own ? null : item} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Changes({ entry }: { entry: TimelineEntry }) {
  const changes = entry.changes.filter((change) => !isTold(change, entry));
  if (changes.length > 0) return <ChangeList changes={changes} />;
  return (
    <p class="small muted">
      {i18n.t('listing.between', [momentText(entry.after), momentText(entry.before)])}
    </p>
  );
}

/** What became of the pictures tells more than the names of their files. */
function isTold({ kind }: ListingChange, { pictures }: TimelineEntry): boolean {
  return (kind === 'main-image' || kind === 'images') && pictures.length > 0;
}

/** `item` is null for an own item, whose changes the journal studies. */
function Entry({ entry, item }: { entry: TimelineEntry; item: string | null }) {
  const opened = useOpened('ask');
  const moment = String(entry.before);
  return (
    <>
      <Changes entry={entry} />
      <PictureChanges changes={entry.pictures} />
      {entry.effect && <RivalEffect effect={entry.effect} />}
      {!entry.effect && isDeed(entry.changes) && (
        <p class="small muted">{i18n.t('rivals.effect.noList')}</p>
      )}
      {item !== null && (
        <button
          type="button"
          class="btn"
          aria-expanded={opened.isOpen(moment)}
          onClick={() => opened.toggle(moment)}
        >
          {i18n.t('rivals.event.ask')}
        </button>
      )}
      {item !== null && opened.isOpen(moment) && <RivalEvent item={item} before={entry.before} />}
    </>
  );
}
