import { i18n } from '#i18n';
import type { TodaySnapshot } from '../../utils/model/today';
import { DecisionsDue } from '../ui/decisions-due';
import { ReadyLines } from '../ui/ready-lines';
import { TasksLine } from '../ui/tasks-line';
import { PopupTimetable } from './popup-timetable';

/** Below the cards: what waits besides them, the morning's timetable, and what was kept today. */
export function PopupBelow({ today }: { today: TodaySnapshot }) {
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
