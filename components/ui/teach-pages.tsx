import { i18n } from '#i18n';
import { pageUrl } from '../../utils/insights/rules/page-urls';
import type { AddressedPageId } from '../../utils/model/page-id';
import { ICON, Icon } from './icon';
import { PageLink } from './page-link';

interface TeachPagesProps<Page extends AddressedPageId> {
  pages: readonly Page[];
  /** what opening a page gives */
  says: (page: Page) => string;
}

/** Which pages to open so that something stands here, and what each of them gives. */
export function TeachPages<Page extends AddressedPageId>({ pages, says }: TeachPagesProps<Page>) {
  return (
    <ul class="teach-pages">
      {pages.map((page) => (
        <li key={page}>
          <PageLink url={pageUrl(page) ?? ''} class="alert-link">
            {nameOf(page)}
            <Icon shape={ICON.out} />
          </PageLink>
          <span class="small muted">{says(page)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Not of the type parameter: a text's places are known only for a page that is known. */
function nameOf(page: AddressedPageId): string {
  return i18n.t(`page.${page}`);
}
