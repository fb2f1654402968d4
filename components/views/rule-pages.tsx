import { Fragment } from 'preact';
import { i18n } from '#i18n';
import { pageUrl } from '../../utils/insights/rules/page-urls';
import type { PageId } from '../../utils/model/page-id';
import { PageLink } from '../ui/page-link';
import type { RuleFacts } from './rules-of';

/** The pages that the rule speaks from, each with the way to it. */
export function RulePages({ facts }: { facts: RuleFacts }) {
  const { needs } = facts.definition;
  if (needs.length === 0) return null;
  return (
    <p class="small muted">
      {i18n.t('rules.pages')} <PageNames pages={needs} />
    </p>
  );
}

/** Names of pages in a row; a page of a single item has no address of its own. */
export function PageNames({ pages }: { pages: readonly PageId[] }) {
  return pages.map((page, i) => (
    <Fragment key={page}>
      {i > 0 && i18n.t('list.comma')}
      <PageLink url={pageUrl(page) ?? ''}>{i18n.t(`page.${page}`)}</PageLink>
    </Fragment>
  ));
}
