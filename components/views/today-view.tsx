import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { AlertState } from '../../utils/model/alert';
import type { TodaySnapshot } from '../../utils/model/today';
import { useData } from '../data-context';
import { AlertCard } from '../ui/alert-card';
import { openAlerts } from '../ui/alert-order';
import { dayText, timeText } from '../ui/moment-text';
import { Notice } from '../ui/notice';
import { PageStatusList } from '../ui/page-status';
import { UnreadLine } from '../ui/unread-line';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';

/** The whole of today's queue, beside what was read and what is still to be opened. */
export function TodayView() {
  const source = useData();
  const [today, { retry, put }] = useLoaded(() => source.today(), [source]);
  const said = useSignal('');
  const mark = (id: string, state: AlertState) => {
    source.markAlert(id, state).then(
      (next) => {
        put(next);
        said.value = i18n.t(state === 'done' ? 'alert.saidDone' : 'alert.saidSnoozed');
      },
      () => {
        said.value = i18n.t('alert.saidFailed');
      },
    );
  };
  return (
    <>
      <p class="said" role="status">
        {said}
      </p>
      <WhenLoaded loaded={today} retry={retry}>
        {(snapshot) => <Queue snapshot={snapshot} onMark={mark} />}
      </WhenLoaded>
    </>
  );
}

interface QueueProps {
  snapshot: TodaySnapshot;
  onMark: (id: string, state: AlertState) => void;
}

function Queue({ snapshot, onMark }: QueueProps) {
  const groups = openAlerts(snapshot.alerts);
  return (
    <div class="today">
      <section aria-labelledby="today-alerts">
        <h2 id="today-alerts">
          {i18n.t('today.alerts')} <span class="count">{groups.length}</span>
        </h2>
        {snapshot.storeTrouble && (
          <Notice tone="urgent">
            {i18n.t(snapshot.storeTrouble === 'disk-full' ? 'store.diskFull' : 'store.storeClosed')}
          </Notice>
        )}
        {groups.length === 0 && <p class="muted">{i18n.t('today.quiet')}</p>}
        <ol class="alerts">
          {groups.map(({ alert, children }) => (
            <li key={alert.id}>
              <AlertCard alert={alert} onMark={onMark} withRule>
                {children}
              </AlertCard>
            </li>
          ))}
        </ol>
      </section>
      <aside class="card" aria-labelledby="today-pages">
        <h2 id="today-pages">{i18n.t('today.pages')}</h2>
        <p class="small muted">
          {i18n.t('popup.asOf', [dayText(snapshot.day), timeText(snapshot.preparedAt)])}
        </p>
        <UnreadLine health={snapshot.health} now={snapshot.preparedAt} />
        <PageStatusList pages={snapshot.pages} />
        <p class="small muted">{i18n.t('today.snapshots', [snapshot.snapshotsToday])}</p>
      </aside>
    </div>
  );
}
