import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DataSource } from '../../utils/model/data-source';
import type { TodaySnapshot } from '../../utils/model/today';
import { DecisionsDue } from '../ui/decisions-due';
import { ReadyLines } from '../ui/ready-lines';
import { TasksLine } from '../ui/tasks-line';
import { PopupTimetable } from './popup-timetable';

interface PopupBelowProps {
  today: TodaySnapshot;
  source: Pick<DataSource, 'alertsSeen'>;
}

/** Below the cards: what waits besides them, the morning's timetable, and what was kept today. */
export function PopupBelow({ today, source }: PopupBelowProps) {
  useSeen(today, source);
  return (
    <section aria-label={i18n.t('timetable.title')}>
      <h2 class="popup-section">{i18n.t('timetable.title')}</h2>
      <ReadyLines reports={today.ready} />
      <TasksLine tasks={today.tasks} />
      <DecisionsDue count={today.decisionsDue} />
      <PopupTimetable today={today} />
      <p class="small muted">{i18n.t('today.snapshots', [today.snapshotsToday])}</p>
    </section>
  );
}

/** What was painted is no longer new. Told once for each alert, and after the paint. */
function useSeen({ alerts }: TodaySnapshot, source: PopupBelowProps['source']): void {
  const ids = alerts.filter(({ state }) => state === 'new').map(({ id }) => id);
  useEffect(() => {
    if (ids.length > 0) void source.alertsSeen(ids).catch(() => undefined);
  }, [ids.join()]);
}
