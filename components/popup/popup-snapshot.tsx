import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SnapshotOutcome } from '../../utils/model/data-source';
import { canSnapshot, type PageId } from '../../utils/model/page-id';
import type { KeptPictures } from '../../utils/model/picture';
import { SnapshotButton } from '../ui/snapshot-button';

interface PopupSnapshotProps {
  /** the page kind of the current tab; only some can be kept */
  tabPage: PageId | null;
  onSnapshot: () => Promise<SnapshotOutcome>;
}

/** Takes a snapshot; of an item it says how many of its main pictures could be kept. */
export function PopupSnapshot({ tabPage, onSnapshot }: PopupSnapshotProps) {
  const [pictures, setPictures] = useState<KeptPictures | undefined>();
  const take = async () => {
    setPictures(undefined);
    const outcome = await onSnapshot();
    setPictures(outcome.ok && 'pictures' in outcome ? outcome.pictures : undefined);
    return outcome;
  };
  if (!canSnapshot(tabPage)) return null;
  return (
    <>
      <SnapshotButton onSnapshot={take} />
      {pictures && pictures.of > 0 && <Pictures pictures={pictures} />}
    </>
  );
}

function Pictures({ pictures: { kept, of, why } }: { pictures: KeptPictures }) {
  return (
    <p class="small muted" role="status">
      {i18n.t('snapshot.pictures.kept', [kept, of])}{' '}
      {why === 'not-allowed' && (
        <a href="/dashboard.html#/settings" target="_blank" rel="noreferrer">
          {i18n.t('snapshot.pictures.notAllowed')}
        </a>
      )}
      {why === 'not-clicked' && i18n.t('snapshot.pictures.notClicked')}
      {why === 'not-shown' && i18n.t('snapshot.pictures.notShown')}
    </p>
  );
}
