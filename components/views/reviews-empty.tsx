import { i18n } from '#i18n';
import { TeachPages } from '../ui/teach-pages';

const PAGES = ['qn.reviews', 'qn.questions'] as const;

/** What fills the review desk. */
export function ReviewsEmpty() {
  return (
    <section class="card">
      <p>{i18n.t('reviewDesk.empty')}</p>
      <TeachPages pages={PAGES} says={(page) => i18n.t(`reviewDesk.teach.${page}`)} />
      <p class="small muted">{i18n.t('reviewDesk.teach.rivals')}</p>
    </section>
  );
}
