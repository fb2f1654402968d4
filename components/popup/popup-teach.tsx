import { i18n } from '#i18n';
import type { PopupAppProps } from './popup-app';

interface PopupTeachProps {
  by: PopupAppProps['teachBy'];
  onTeach?: () => void;
}

/** The way to teach a figure of the current tab; on pages of no granted host it is told in words. */
export function PopupTeach({ by, onTeach }: PopupTeachProps) {
  if (by === 'menu') return <p class="small muted">{i18n.t('teach.elsewhere')}</p>;
  if (by !== 'button') return null;
  return (
    <button type="button" class="btn btn-quiet popup-teach" onClick={onTeach}>
      {i18n.t('tools.teach')}
    </button>
  );
}
