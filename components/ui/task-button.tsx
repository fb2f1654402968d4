import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { type Day, dayOf } from '../../utils/model/day';
import type { TaskDraft } from '../../utils/model/task';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import { shortDayText } from './moment-text';

interface TaskButtonProps {
  /** what the task is to say, about which shop, and what it comes from */
  draft: Omit<TaskDraft, 'due'>;
  /** today where it is left out */
  due?: Day;
  /** told to those who do not see what it stands beside */
  about: string;
}

/** One click puts a finding or a note into the plan; the second says that it is there. */
export function TaskButton({ draft, due, about }: TaskButtonProps) {
  const source = useData();
  const said = useSignal('');
  const day = useSignal<Day | null>(null);
  const add = async () => {
    try {
      const saved = await source.saveTask({ ...draft, due: due ?? dayOf(Date.now()) });
      day.value = saved.task.due;
      said.value = i18n.t(saved.known ? 'tasks.isIn' : 'tasks.putIn', [
        shortDayText(saved.task.due),
      ]);
    } catch {
      said.value = i18n.t('tasks.failed');
    }
  };
  return (
    <>
      {day.value === null && (
        <button
          type="button"
          class="btn btn-quiet"
          aria-label={`${i18n.t('tasks.put')}: ${about}`}
          onClick={() => void add()}
        >
          {i18n.t('tasks.put')}
        </button>
      )}
      <span class="small" role="status">
        {said}{' '}
        {day.value !== null && (
          <a href={routeHref('plan', { day: day.value })}>{i18n.t('tasks.open')}</a>
        )}
      </span>
    </>
  );
}
