import { i18n } from '#i18n';
import type { ClockEntry, ClosedHow } from '../../utils/model/orders-clock';
import { camel } from '../ui/camel';
import { lookUp } from '../ui/look-up';
import { momentText } from '../ui/moment-text';
import { goodsText } from './orders-row';

const SURE: Record<ClosedHow, 'certain' | 'likely' | 'guess'> = {
  'seen-done': 'certain',
  said: 'certain',
  gone: 'likely',
  'ran-out': 'likely',
  'too-old': 'guess',
};

interface OrdersClosedProps {
  closed: readonly ClockEntry[];
  onReopen: (id: string) => void;
}

/** What was closed lately, why, and how sure that is. */
export function OrdersClosed({ closed, onReopen }: OrdersClosedProps) {
  if (closed.length === 0) return null;
  return (
    <details class="fold">
      <summary>{i18n.t('orders.closed', [closed.length])}</summary>
      <ul class="orders-closed">
        {closed.map((entry) => (
          <li key={entry.id}>
            <span>
              {i18n.t(`orders.kind.${entry.kind}`)} · {goodsText(entry)}
            </span>
            <span class="small">
              {entry.closed && (
                <>
                  <span class="chip">{i18n.t(`orders.sure.${SURE[entry.closed.how]}`)}</span>{' '}
                  {howText(entry.closed)} <span class="muted">{momentText(entry.closed.at)}</span>
                </>
              )}
            </span>
            {entry.closed?.how === 'said' && (
              <button
                type="button"
                class="btn btn-quiet"
                aria-label={i18n.t('orders.reopenOf', [goodsText(entry)])}
                onClick={() => onReopen(entry.id)}
              >
                {i18n.t('orders.reopen')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function howText({ how, status }: NonNullable<ClockEntry['closed']>): string {
  if (how === 'seen-done')
    return status
      ? i18n.t('orders.closedHow.seenDone', [status])
      : i18n.t('orders.closedHow.seenDoneUnread');
  return lookUp(`orders.closedHow.${camel(how)}`);
}
