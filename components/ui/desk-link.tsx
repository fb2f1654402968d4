import chevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import { i18n } from '#i18n';
import type { Alert, RuleId } from '../../utils/model/alert';
import { shopOfSubject } from '../../utils/model/series-subject';
import { routeHref } from '../dashboard/route';
import { Icon } from './icon';

/** Rules whose cards are about one row, counter or score of the after-sales desk. */
const OF_ORDERS: ReadonlySet<RuleId> = new Set([
  'A15',
  'A16',
  'A17',
  'A18',
  'A19',
  'A20',
  'A21',
  'A22',
  'A27',
]);

/** Rules about the advertising account and its plans. */
const OF_ADS: ReadonlySet<RuleId> = new Set(['A30', 'A31', 'A32', 'A33', 'A34', 'A35']);

/** Rules about activities: registration, material, prices. */
const OF_ACTIVITIES: ReadonlySet<RuleId> = new Set(['A36', 'A37', 'A38']);

/** The way from a card to the view of its desk; nothing for cards of no desk. */
export function DeskLink({ alert: { rule, subject } }: { alert: Alert }) {
  if (OF_ADS.has(rule))
    return (
      <a class="alert-link" href={routeHref('ads', { shop: shopOfSubject(subject) })}>
        {i18n.t('ads.deskOf')}
        <Icon shape={chevronRight} />
      </a>
    );
  if (OF_ACTIVITIES.has(rule))
    return (
      <a
        class="alert-link"
        href={routeHref('activities', { activity: subject.replace('>activity:', '|') })}
      >
        {i18n.t('activity.deskOf')}
        <Icon shape={chevronRight} />
      </a>
    );
  if (rule === 'A29')
    return (
      <a class="alert-link" href={routeHref('service')}>
        {i18n.t('service.deskOf')}
        <Icon shape={chevronRight} />
      </a>
    );
  if (!OF_ORDERS.has(rule)) return null;
  return (
    <a class="alert-link" href={routeHref('orders', { shop: subject })}>
      {i18n.t('orders.deskOf')}
      <Icon shape={chevronRight} />
    </a>
  );
}
