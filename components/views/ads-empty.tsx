import { i18n } from '#i18n';
import { TeachPages } from '../ui/teach-pages';

const PAGES = ['ali.account', 'ali.report', 'ali.manage'] as const;

/** Which pages to open so that the desk has something to say. */
export function AdsEmpty() {
  return (
    <section class="card" aria-labelledby="ads-empty">
      <h2 id="ads-empty">{i18n.t('ads.empty.title')}</h2>
      <p>{i18n.t('ads.empty.about')}</p>
      <TeachPages pages={PAGES} says={(page) => i18n.t(`ads.empty.${page}`)} />
      <p class="small muted">{i18n.t('ads.empty.day')}</p>
    </section>
  );
}
