import { i18n } from '#i18n';
import type { ClockSummary } from '../../utils/model/orders-clock';
import { numberText } from './figure-text';
import { ICON, Icon } from './icon';
import { momentText } from './moment-text';

interface ClockLineProps {
  clock: ClockSummary | undefined;
  /** the desk's address, where the surface can go there itself */
  href?: string;
}

/** How the after-sales clock stands, in one line; nothing where nothing waits. */
export function ClockLine({ clock, href }: ClockLineProps) {
  if (!clock || clock.waiting === 0) return null;
  const isPressing = clock.overdue + clock.soon > 0;
  return (
    <p class={isPressing ? 'target-line clock-pressing small' : 'target-line small'}>
      <Icon shape={isPressing ? ICON.urgent : ICON.clock} />
      <span>
        {i18n.t('orders.line', [lineText(clock)])}{' '}
        {href && <a href={href}>{i18n.t('orders.open')}</a>}
      </span>
    </p>
  );
}

function lineText({ waiting, overdue, soon, money, nextAt }: ClockSummary): string {
  const parts = [
    overdue > 0 && i18n.t('orders.lineOverdue', [overdue]),
    soon > 0 && i18n.t('orders.lineSoon', [soon]),
    money > 0 && i18n.t('orders.lineMoney', [numberText(money, 'CNY')]),
    overdue + soon === 0 &&
      nextAt !== null &&
      i18n.t('orders.lineNext', [waiting, momentText(nextAt)]),
  ];
  return parts.filter(Boolean).join(i18n.t('list.comma'));
}
