import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Alert, AlertMark } from '../../utils/model/alert';
import type { Instant } from '../../utils/model/day';
import { EvidenceList } from './evidence-list';
import { ICON, Icon } from './icon';
import { momentText } from './moment-text';
import { PageLink } from './page-link';
import { settleText } from './settle-text';
import { SeverityMark } from './severity-mark';
import { SnoozeButton } from './snooze-button';
import { WhyBars } from './why-bars';
import { WhyLink } from './why-link';
import { WorseLine } from './worse-line';

/** What only a card with room for all of it holds; handed in, because the popup has no such card. */
export interface WholeCard {
  /** its rule as a sentence */
  Says: ComponentType<{ alert: Alert }>;
  /** to its desk, into the plan, and "not useful" where that means something */
  Ways: ComponentType<Pick<AlertCardProps, 'alert' | 'onMark'>>;
}

export interface AlertCardProps {
  alert: Alert;
  now: Instant;
  /** alerts folded under this one */
  children?: Alert[];
  onMark: (alert: Alert, mark: AlertMark) => void;
  /** where there is room for all of it */
  whole?: WholeCard;
}

/** One finding: how bad, what, on which figures, and the page that shows them. */
export function AlertCard({ alert, now, children = [], onMark, whole }: AlertCardProps) {
  const title = i18n.t(`rule.${alert.rule}.title`);
  return (
    <article
      class={`alert alert-${alert.severity}`}
      aria-label={`${title}, ${alert.subjectName}`}
      tabIndex={-1}
    >
      <header class="alert-head">
        <SeverityMark severity={alert.severity} />
        <h3>{title}</h3>
        {alert.deadline !== undefined && (
          <span class="chip chip-urgent">
            <Icon shape={ICON.clock} />
            {i18n.t('alert.due', [momentText(alert.deadline)])}
          </span>
        )}
        {alert.provisional && (
          <span class="chip chip-warn">
            <Icon shape={ICON.clock} />
            {i18n.t('state.provisional')}
          </span>
        )}
      </header>
      <p class="alert-subject">{alert.subjectName}</p>
      {alert.worse && <WorseLine worse={alert.worse} />}
      {whole && <whole.Says alert={alert} />}
      <EvidenceList evidence={alert.evidence} />
      <Settles alert={alert} now={now} />
      {alert.why && <WhyBars why={alert.why} />}
      {alert.why && (
        <WhyLink shop={alert.subject} day={alert.day} baseDay={alert.why.baseDay} inNewTab={!whole}>
          {i18n.t('why.open')}
        </WhyLink>
      )}
      {children.length > 0 && <Below alerts={children} now={now} onMark={onMark} whole={whole} />}
      <footer class="alert-foot">
        <PageLink url={alert.link.url} class="alert-link">
          {i18n.t('alert.open', [i18n.t(`page.${alert.link.page}`)])}
          <Icon shape={ICON.out} />
        </PageLink>
        {whole && <whole.Ways alert={alert} onMark={onMark} />}
        <button type="button" class="btn btn-quiet" onClick={() => onMark(alert, 'done')}>
          <Icon shape={ICON.check} />
          {i18n.t('alert.done')}
        </button>
        <SnoozeButton now={now} onSnooze={(until) => onMark(alert, until)} />
      </footer>
    </article>
  );
}

/** When the figures of a provisional finding usually stand still, while that is still to come. */
function Settles({ alert: { day, provisional, settlesAt }, now }: { alert: Alert; now: Instant }) {
  const text = provisional && settlesAt !== undefined ? settleText(day, settlesAt, now) : null;
  return text && <p class="small muted settle-line">{text}</p>;
}

/** Drawn when it is opened: there may be many, and most mornings nobody looks. */
function Below({ alerts, ...rest }: { alerts: Alert[] } & Omit<AlertCardProps, 'alert'>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('alert.children', [alerts.length])}</summary>
      {isOpen && (
        <ul class="alert-children">
          {alerts.map((alert) => (
            <li key={alert.id}>
              <AlertCard alert={alert} {...rest} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
