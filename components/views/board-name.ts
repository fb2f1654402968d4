import { i18n } from '#i18n';
import type { BoardName } from '../../utils/model/board';

/** A list as the operator knows it: what was searched or its title, its category, order and page. */
export function boardName({
  page,
  title,
  category,
  query,
  sortedBy,
  pageNumber,
}: BoardName): string {
  return [
    query ? i18n.t('rivals.board.query', [query]) : (title ?? i18n.t(`page.${page}`)),
    category,
    sortedBy,
    pageNumber === undefined ? '' : i18n.t('rivals.board.page', [pageNumber]),
  ]
    .filter(Boolean)
    .join(' · ');
}
