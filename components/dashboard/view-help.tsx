import { i18n } from '#i18n';
import type { ViewId } from './route';

/** What a view shows and how to work with it, behind a question mark beside its name. */
export function ViewHelp({ view }: { view: ViewId }) {
  return (
    <details class="view-help" key={view}>
      <summary aria-label={i18n.t('help.about', [i18n.t(`nav.${view}`)])}>?</summary>
      <p>{i18n.t(`help.${view}`)}</p>
    </details>
  );
}
