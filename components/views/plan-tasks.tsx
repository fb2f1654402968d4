import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { ShopRow } from '../../utils/model/panel-view';
import type { PlanBoard, TaskDraft } from '../../utils/model/task';
import { useData } from '../data-context';
import { PlanTaskLine } from './plan-task';
import { TaskForm } from './task-form';

interface PlanTasksProps {
  plan: PlanBoard;
  shops: ShopRow[];
  onChanged: () => void;
}

/** The tasks of a plan, to be ticked off, and the line in which a task is written. */
export function PlanTasks({ plan, shops, onChanged }: PlanTasksProps) {
  const source = useData();
  const said = useSignal('');
  const run = async (task: Promise<unknown>, done: string) => {
    try {
      await task;
      said.value = done;
      onChanged();
    } catch {
      said.value = i18n.t('tasks.failed');
    }
  };
  const save = (draft: TaskDraft) =>
    run(source.saveTask(draft), i18n.t(draft.id ? 'tasks.changed' : 'tasks.added'));
  const { span, today, tasks } = plan;
  const done = tasks.filter(({ state }) => state === 'done').length;
  const carried = tasks.filter(({ carriedIn }) => carriedIn).length;
  return (
    <section class="card plan" aria-labelledby="plan-tasks">
      <h2 id="plan-tasks">
        {i18n.t('tasks.tasks')} <span class="count">{tasks.length}</span>
      </h2>
      {tasks.length > 0 && (
        <p class="small muted">
          {i18n.t('tasks.sum', [done, tasks.length])}
          {carried > 0 && ` · ${i18n.t('tasks.carriedIn', [carried])}`}
        </p>
      )}
      <p class="said" role="status">
        {said}
      </p>
      {tasks.length === 0 && <p class="muted">{i18n.t('tasks.empty')}</p>}
      <ul class="plan-list">
        {tasks.map((task) => (
          <li key={task.id} class={`plan-task plan-task-${task.state}`}>
            <PlanTaskLine
              task={task}
              today={today}
              shops={shops}
              onMark={(isDone) =>
                run(
                  source.markTask(task.id, isDone),
                  i18n.t(isDone ? 'tasks.marked' : 'tasks.reopened'),
                )
              }
              onSave={save}
              onRemove={() => run(source.removeTask(task.id), i18n.t('tasks.removed'))}
            />
          </li>
        ))}
      </ul>
      {span.to >= today && (
        <TaskForm key={span.to} shops={shops} today={today} due={span.to} onSave={save} />
      )}
    </section>
  );
}
