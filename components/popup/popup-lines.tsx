import type { TodaySnapshot } from '../../utils/model/today';
import { DecisionsDue } from '../ui/decisions-due';
import { ReadyLines } from '../ui/ready-lines';
import { TasksLine } from '../ui/tasks-line';

/** What waits besides the findings: reports that are ready, today's tasks, decisions to look back at. */
export function PopupLines({ today }: { today: TodaySnapshot }) {
  return (
    <>
      <ReadyLines reports={today.ready} />
      <TasksLine tasks={today.tasks} />
      <DecisionsDue count={today.decisionsDue} />
    </>
  );
}
