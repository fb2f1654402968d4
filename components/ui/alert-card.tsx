import { i18n } from '#i18n';
import type { Alert, AlertState } from '../../utils/model/alert';
import { EvidenceList } from './evidence-list';
import { ICON, Icon } from './icon';
import { PageLink } from './page-link';
import { SeverityMark } from './severity-mark';
import { WhyBars } from './why-bars';

export interface AlertCardProps {
  alert: Alert;
  /** alerts folded under this one */
  children?: Alert[];
  onMark: (id: string, state: AlertState) => void;
  /** print the rule as a sentence; where there is room for it */
  withRule?: boolean;
}

/** One finding: how bad, what, on which figures, and the page that shows them. */
export function AlertCard({ alert, children = [], onMark, withRule }: AlertCardProps) {
  const title = i18n.t(`rule.${alert.rule}.title`);
  return (
    <article class={`alert alert-${alert.severity}`} aria-label={`${title}, ${alert.subjectName}`}>
      <header class="alert-head">
        <SeverityMark severity={alert.severity} />
        <h3>{title}</h3>
        {alert.provisional && (
          <span class="chip chip-warn">
            <Icon path={ICON.clock} />
            {i18n.t('state.provisional')}
          </span>
        )}
      </header>
      <p class="alert-subject">{alert.subjectName}</p>
      {withRule && <p class="small muted">{i18n.t(`rule.${alert.rule}.says`)}</p>}
      <EvidenceList evidence={alert.evidence} />
      {alert.why && <WhyBars why={alert.why} />}
      {children.length > 0 && (
        <details class="fold">
          <summary>{i18n.t('alert.children', [children.length])}</summary>
          <ul class="alert-children">
            {children.map((child) => (
              <li key={child.id}>
                <AlertCard alert={child} onMark={onMark} withRule={withRule} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <footer class="alert-foot">
        <PageLink url={alert.link.url} class="alert-link">
          {i18n.t('alert.open', [i18n.t(`page.${alert.link.page}`)])}
          <Icon path={ICON.out} />
        </PageLink>
        <button type="button" class="btn btn-quiet" onClick={() => onMark(alert.id, 'snoozed')}>
          <Icon path={ICON.clock} />
          {i18n.t('alert.snooze')}
        </button>
        <button type="button" class="btn btn-quiet" onClick={() => onMark(alert.id, 'done')}>
          <Icon path={ICON.check} />
          {i18n.t('alert.done')}
        </button>
      </footer>
    </article>
  );
}
