import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { ViewId } from './views';

/** What a view shows and how to work with it, behind a question mark beside its name. */
export function ViewHelp({ view }: { view: ViewId }) {
  const isOpen = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="view-help"
        aria-label={i18n.t('help.about', [i18n.t(`nav.${view}`)])}
        aria-expanded={isOpen.value}
        aria-controls="view-help"
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        ?
      </button>
      <p class="view-help-text" id="view-help" hidden={!isOpen.value}>
        {i18n.t(`help.${view}`)}
      </p>
    </>
  );
}
