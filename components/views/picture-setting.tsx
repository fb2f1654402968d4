import { i18n } from '#i18n';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';

interface PictureSettingProps {
  /** the browser did not allow what was asked for */
  onRefused: (sentence: string) => void;
}

/** Whether rivals' main pictures are kept small; on is what the browser allows. */
export function PictureSetting({ onRefused }: PictureSettingProps) {
  const source = useData();
  const [allowed, { put }] = useLoaded(() => source.picturesAllowed(), [source]);
  const isOn = allowed.state === 'ready' && allowed.value;
  const change = () =>
    source.allowPictures(!isOn).then(
      (now) => {
        put(now);
        if (now === isOn) onRefused(i18n.t('settings.picturesDenied'));
      },
      () => onRefused(i18n.t('settings.picturesDenied')),
    );
  return (
    <div class="setting">
      <input
        type="checkbox"
        id="set-pictures"
        aria-describedby="about-pictures"
        checked={isOn}
        onClick={(event) => {
          // The box shows what the browser allows, and that is known only afterwards.
          event.preventDefault();
          void change();
        }}
      />
      <label for="set-pictures">{i18n.t('settings.pictures')}</label>
      <p class="small muted" id="about-pictures">
        {i18n.t('settings.about.pictures')}
      </p>
    </div>
  );
}
