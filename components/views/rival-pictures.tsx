import { i18n } from '#i18n';
import type { PictureChange, Thumbnail } from '../../utils/model/picture';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';

/** Small copies of the main pictures, in their order, and why some are missing. */
export function Thumbnails({ pictures }: { pictures: readonly Thumbnail[] }) {
  const kept = pictures.filter(({ data }) => data !== null).length;
  if (pictures.length === 0) return null;
  return (
    <section class="card" aria-label={i18n.t('rivals.picture.title')}>
      <h3>{i18n.t('rivals.picture.title')}</h3>
      {kept > 0 && (
        <ol class="row thumbnails">
          {pictures.map((picture, at) => (
            <li key={`${picture.id}${at}`}>
              <Picture picture={picture} name={i18n.t('note.aboutImage', [at + 1])} />
            </li>
          ))}
        </ol>
      )}
      {kept < pictures.length && (
        <p class="small muted">{i18n.t('rivals.picture.notKept', [kept, pictures.length])}</p>
      )}
      {kept < pictures.length && <HowToKeep />}
    </section>
  );
}

function HowToKeep() {
  const source = useData();
  const [allowed, { put }] = useLoaded(() => source.picturesAllowed(), [source]);
  if (allowed.state !== 'ready') return null;
  if (allowed.value) return <p class="small muted">{i18n.t('rivals.picture.how')}</p>;
  return (
    <div class="row">
      <button
        type="button"
        class="btn"
        onClick={() => void source.allowPictures(true).then(put, () => undefined)}
      >
        {i18n.t('rivals.picture.allow')}
      </button>
      <span class="small muted">{i18n.t('rivals.picture.off')}</span>
    </div>
  );
}

/** What became of the main pictures between two looks. */
export function PictureChanges({ changes }: { changes: readonly PictureChange[] }) {
  if (changes.length === 0) return null;
  return (
    <ul class="picture-changes">
      {changes.map(({ index, was, now, kinship }) => (
        <li key={index} class="row">
          <strong class="small">{i18n.t('note.aboutImage', [index])}</strong>
          {was?.data && <Picture picture={was} name={i18n.t('rivals.picture.was')} />}
          {was?.data && now?.data && <span aria-hidden="true">→</span>}
          {now?.data && <Picture picture={now} name={i18n.t('rivals.picture.now')} />}
          <span class="small">{i18n.t(`rivals.picture.${kinship}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function Picture({ picture: { data }, name }: { picture: Thumbnail; name: string }) {
  return data === null ? (
    <span class="thumbnail thumbnail-none small muted">{name}</span>
  ) : (
    <img class="thumbnail" src={data} alt={name} />
  );
}
