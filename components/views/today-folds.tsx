import { i18n } from '#i18n';
import type { Alert, AlertMark } from '../../utils/model/alert';
import type { TodaySnapshot } from '../../utils/model/today';
import { AlertList } from '../ui/alert-list';
import { openAlerts } from '../ui/alert-order';
import { momentText, timeText } from '../ui/moment-text';
import { moreText } from '../ui/more-text';
import { raisedText } from './today-raised';
import { WHOLE } from './whole-card';

interface RestFoldProps {
  today: TodaySnapshot;
  rest: Alert[];
  onMark: (alert: Alert, mark: AlertMark) => void;
}

/** The cards for which there was no room among the ten. */
export function RestFold({ today, rest, onMark }: RestFoldProps) {
  if (today.more.cards === 0) return null;
  return (
    <details class="fold today-rest">
      <summary>{moreText(today.more)}</summary>
      <AlertList groups={openAlerts(rest)} now={today.preparedAt} onMark={onMark} whole={WHOLE} />
    </details>
  );
}

interface SettledFoldProps {
  settled: Alert[];
  onMark: RestFoldProps['onMark'];
}

/** What the operator dealt with today; each can be taken back. */
export function SettledFold({ settled, onMark }: SettledFoldProps) {
  if (settled.length === 0) return null;
  return (
    <details class="fold today-settled">
      <summary>{i18n.t('today.settled', [settled.length])}</summary>
      <ul class="settled">
        {settled.map((alert) => (
          <Settled key={alert.id} alert={alert} onMark={onMark} />
        ))}
      </ul>
    </details>
  );
}

function Settled({ alert, onMark }: { alert: Alert; onMark: RestFoldProps['onMark'] }) {
  const title = i18n.t(`rule.${alert.rule}.title`);
  const again = i18n.t(alert.raised ? 'alert.undo' : 'alert.reopen');
  return (
    <li>
      <div>
        <p>
          {title} <span class="muted">{alert.subjectName}</span>
        </p>
        <p class="small muted">{howText(alert)}</p>
        {alert.raised && <p class="small muted">{raisedText(alert.raised)}</p>}
      </div>
      <button
        type="button"
        class="btn"
        aria-label={`${again}: ${title}, ${alert.subjectName}`}
        onClick={() => onMark(alert, 'reopen')}
      >
        {again}
      </button>
    </li>
  );
}

function howText({ state, told, raised, snoozedUntil, snoozedFacts }: Alert): string {
  const at = told ? timeText(told.at) : '';
  if (raised) return i18n.t('today.settledAs.notUseful', [at]);
  if (state === 'done') return i18n.t('today.settledAs.done', [at]);
  return snoozedFacts === undefined && snoozedUntil !== undefined
    ? i18n.t('today.settledAs.until', [at, momentText(snoozedUntil)])
    : i18n.t('today.settledAs.change', [at]);
}
