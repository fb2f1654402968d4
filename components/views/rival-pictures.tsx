import { i18n } from '#i18n';
import type { PictureChange, Thumbnail } from '../../utils/model/picture';

/** Small copies of the main pictures, in their order; a place without one says so. */
export function Thumbnails({ pictures }: { pictures: readonly Thumbnail[] }) {
  const kept = pictures.filter(({ data }) => data !== null).length;
  if (kept === 0) return null;
  return (
    <div>
      <ol class="row thumbnails" aria-label={i18n.t('rivals.picture.title')}>
        {pictures.map((picture, at) => (
          <li key={picture.id}>
            <Picture picture={picture} name={i18n.t('note.aboutImage', [at + 1])} />
          </li>
        ))}
      </ol>
      {kept < pictures.length && (
        <p class="small muted">{i18n.t('rivals.picture.notKept', [kept, pictures.length])}</p>
      )}
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
