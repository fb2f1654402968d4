import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Alert, AlertMark } from '../../utils/model/alert';
import type { FoldedAlerts, TodaySnapshot } from '../../utils/model/today';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import { AlertList } from '../ui/alert-list';
import { openAlerts } from '../ui/alert-order';
import { saidOf } from '../ui/alert-said';
import { ClockLine } from '../ui/clock-line';
import { DecisionsDue } from '../ui/decisions-due';
import { Notice } from '../ui/notice';
import { ReadyLines } from '../ui/ready-lines';
import { TargetLines } from '../ui/target-line';
import { TasksLine } from '../ui/tasks-line';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { BackupDueLine } from './backup-due-line';
import { RestFold, SettledFold } from './today-folds';
import { raisedText } from './today-raised';
import { RemindQuestion } from './today-remind';
import { TodaySections } from './today-sections';
import { WHOLE } from './whole-card';

const NONE: FoldedAlerts = { rest: [], settled: [] };

interface Both {
  today: TodaySnapshot;
  folded: FoldedAlerts;
}

/** The whole of today: the queue, what was dealt with, and the parts of the morning beside it. */
export function TodayView() {
  const source = useData();
  const load = async (): Promise<Both> => {
    const today = await source.today();
    return { today, folded: await source.todayFolded().catch(() => NONE) };
  };
  const [both, { retry, put }] = useLoaded(load, [source]);
  const said = useSignal('');
  const raisedId = useSignal<string | null>(null);
  useSeen(both.state === 'ready' ? both.value.today.alerts : []);

  const mark = (alert: Alert, how: AlertMark) => {
    const isLowered = how === 'reopen' && alert.raised !== undefined;
    source
      .markAlert(alert.id, how)
      .then(async (today) => {
        const folded = await source.todayFolded();
        put({ today, folded });
        const raised = folded.settled.find(({ id }) => id === alert.id)?.raised;
        raisedId.value = how === 'not-useful' ? alert.id : null;
        said.value = raised
          ? raisedText(raised)
          : isLowered
            ? i18n.t('alert.saidLowered')
            : saidOf(how);
      })
      .catch(() => {
        said.value = i18n.t('alert.saidFailed');
      });
  };

  const raised =
    both.state === 'ready'
      ? both.value.folded.settled.find(({ id }) => id === raisedId.value)
      : undefined;
  return (
    <>
      <div class="today-said">
        <p class="said" role="status">
          {said}
        </p>
        {raised && (
          <button type="button" class="btn" onClick={() => mark(raised, 'reopen')}>
            {i18n.t('alert.undo')}
          </button>
        )}
      </div>
      <RemindQuestion />
      <WhenLoaded loaded={both} retry={retry}>
        {({ today, folded }) => <Whole today={today} folded={folded} onMark={mark} />}
      </WhenLoaded>
    </>
  );
}

/** What stands on the screen is no longer new. */
function useSeen(alerts: readonly Alert[]): void {
  const source = useData();
  const ids = alerts.filter(({ state }) => state === 'new').map(({ id }) => id);
  useEffect(() => {
    if (ids.length > 0) void source.alertsSeen(ids).catch(() => undefined);
  }, [ids.join()]);
}

interface WholeProps extends Both {
  onMark: (alert: Alert, mark: AlertMark) => void;
}

function Whole({ today, folded, onMark }: WholeProps) {
  const groups = openAlerts(today.alerts);
  return (
    <div class="today">
      <section aria-labelledby="today-alerts">
        <h2 id="today-alerts">
          {i18n.t('today.alerts')} <span class="count">{groups.length + today.more.cards}</span>
        </h2>
        <ClockLine clock={today.clock} href={routeHref('orders')} />
        <TargetLines lines={today.targets} />
        <ReadyLines reports={today.ready} hrefOf={(id) => routeHref('reports', { saved: id })} />
        <TasksLine tasks={today.tasks} href={routeHref('plan')} />
        <BackupDueLine />
        <DecisionsDue count={today.decisionsDue} href={routeHref('journal')} />
        {today.storeTrouble && (
          <Notice tone="urgent">
            {i18n.t(today.storeTrouble === 'disk-full' ? 'store.diskFull' : 'store.storeClosed')}{' '}
            {today.storeTrouble === 'store-closed' && (
              <a href={routeHref('settings')}>{i18n.t('backup.restoreTitle')}</a>
            )}
          </Notice>
        )}
        {groups.length === 0 && <p class="muted">{emptyText(today, folded)}</p>}
        <AlertList groups={groups} now={today.preparedAt} onMark={onMark} whole={WHOLE} />
        <RestFold today={today} rest={folded.rest} onMark={onMark} />
        <SettledFold settled={folded.settled} onMark={onMark} />
      </section>
      <TodaySections today={today} />
    </div>
  );
}

/** Nothing to do, nothing left to do and nothing known are different things. */
function emptyText({ pages }: TodaySnapshot, { settled }: FoldedAlerts): string {
  if (settled.length > 0) return i18n.t('today.allDone');
  return pages.some(({ readAt }) => readAt !== null)
    ? i18n.t('today.quiet')
    : i18n.t('today.nothingRead');
}
