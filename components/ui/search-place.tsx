import { i18n } from '#i18n';

/**
 * The search as it looks before it is loaded, so that nothing comes into view after the first
 * paint; it takes no focus that would be lost when the real one takes its place.
 */
export function SearchPlace() {
  return (
    <div class="search" inert>
      <input type="search" placeholder={i18n.t('search.placeholder')} />
    </div>
  );
}
