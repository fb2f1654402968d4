import { i18n } from '#i18n';
import { pageUrl } from '../../utils/insights/rules/page-urls';
import type { ClockEntry } from '../../utils/model/orders-clock';
import { numberText } from '../ui/figure-text';
import { ICON, Icon } from '../ui/icon';
import { momentText } from '../ui/moment-text';
import { PageLink } from '../ui/page-link';

interface OrdersRowProps {
  entry: ClockEntry;
  /** '' where there is one shop alone */
  shopName: string;
  onDone: () => void;
}

/** One deadline: until when, what, for which goods and how much money. */
export function OrdersRow({ entry, shopName, onDone }: OrdersRowProps) {
  const { kind, page, type, status, measures, seenAt } = entry;
  const url = pageUrl(page) ?? '';
  const goods = goodsText(entry);
  const words = [shopName, status, type, measures].filter(Boolean).join(' · ');
  return (
    <tr class="orders-rule">
      <td class="orders-due">
        <DueText entry={entry} />
      </td>
      <td>
        <PageLink url={url} class="alert-link">
          {i18n.t(`orders.kind.${kind}`)}
          {url !== '' && <Icon shape={ICON.out} />}
        </PageLink>
        <span class="small muted orders-words">{words}</span>
      </td>
      <td>
        <span class="orders-goods">{goods}</span>
        <span class="small muted orders-words">
          {i18n.t('orders.seen')} {momentText(seenAt)}
        </span>
      </td>
      <td class="num">
        <Stake entry={entry} />
      </td>
      <td class="orders-do">
        <button
          type="button"
          class="btn btn-quiet"
          aria-label={i18n.t('orders.doneOf', [goods])}
          onClick={onDone}
        >
          <Icon shape={ICON.check} />
          {i18n.t('orders.done')}
        </button>
      </td>
    </tr>
  );
}

/** What hangs on it: money, or the points that a violation takes off. */
function Stake({ entry: { kind, amount, points } }: { entry: ClockEntry }) {
  if (amount !== null) return <>{numberText(amount, 'CNY')}</>;
  if (points !== undefined) return <>{i18n.t('orders.points', [points])}</>;
  if (kind === 'violation' || kind === 'complaint') return null;
  return <span class="muted">{i18n.t('orders.amountUnread')}</span>;
}

/** The moment, and whether the page prints it or it was worked out. */
export function DueText({ entry: { at, isPrinted } }: { entry: ClockEntry }) {
  if (at === null) return <span class="muted">{i18n.t('orders.noTime')}</span>;
  return (
    <>
      <span class="num">
        {isPrinted ? momentText(at) : i18n.t('orders.about', [momentText(at)])}
      </span>
      {!isPrinted && (
        <span class="small muted orders-words" title={i18n.t('orders.estimatedSays')}>
          {i18n.t('orders.estimated')}
        </span>
      )}
    </>
  );
}

/** The goods by name, and how many kinds more. */
export function goodsText({ title, others }: ClockEntry): string {
  const name = title || i18n.t('orders.goodsUnread');
  return others > 0 ? `${name} ${i18n.t('orders.others', [others])}` : name;
}
