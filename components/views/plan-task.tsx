import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Day, dayOf } from '../../utils/model/day';
import type { ShopRow } from '../../utils/model/panel-view';
import type { PlanTask, TaskDraft } from '../../utils/model/task';
import { routeHref } from '../dashboard/route';
import { shortDayText } from '../ui/moment-text';
import { TaskForm } from './task-form';

interface PlanTaskLineProps {
  task: PlanTask;
  today: Day;
  shops: ShopRow[];
  onMark: (done: boolean) => void;
  onSave: (draft: TaskDraft) => Promise<void>;
  onRemove: () => void;
}

/** One task: a box to tick, what it was made from, and how it stands. */
export function PlanTaskLine(props: PlanTaskLineProps) {
  const { task, today, shops, onMark, onSave } = props;
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return (
      <TaskForm
        task={task}
        shops={shops}
        today={today}
        due={task.due}
        onSave={async (draft) => {
          await onSave(draft);
          setOpen(false);
        }}
        onCancel={() => setOpen(false)}
      />
    );
  const isAutomatic = task.end !== null && task.end.how !== 'by-hand';
  return (
    <>
      <label class="plan-tick">
        <input
          type="checkbox"
          checked={task.end !== null}
          disabled={isAutomatic}
          onChange={({ currentTarget }) => onMark(currentTarget.checked)}
        />
        <span>{task.text}</span>
      </label>
      <p class="plan-facts small muted">
        <State task={task} />
        <span>{i18n.t('tasks.dueOn', [shortDayText(task.due)])}</span>
        {task.firstDue && <span>{i18n.t('tasks.firstDue', [shortDayText(task.firstDue)])}</span>}
        {task.shop !== '' && <span>{nameOfShop(task.shop, shops)}</span>}
        <Origin task={task} />
      </p>
      <Actions {...props} onEdit={() => setOpen(true)} />
    </>
  );
}

function State({ task: { state, end, daysLate, due } }: { task: PlanTask }) {
  if (end) {
    const on = shortDayText(dayOf(end.at));
    const early = dayOf(end.at) < due;
    return (
      <span class="chip">
        {i18n.t(
          `tasks.end.${end.how === 'by-hand' ? 'byHand' : end.how === 'alert-done' ? 'alertDone' : 'alertGone'}`,
          [on],
        )}
        {daysLate > 0 && ` · ${i18n.t('tasks.late', [daysLate])}`}
        {early && ` · ${i18n.t('tasks.early')}`}
      </span>
    );
  }
  if (state === 'late' || state === 'carried-on')
    return <span class="chip chip-warn">{i18n.t('tasks.carried', [daysLate])}</span>;
  return null;
}

function Origin({ task: { origin } }: { task: PlanTask }) {
  if (!origin) return null;
  return origin.kind === 'alert' ? (
    <a href={routeHref('today')}>{i18n.t('tasks.fromAlert')}</a>
  ) : (
    <a href={routeHref('rivals', { items: origin.item })}>{i18n.t('tasks.fromNote')}</a>
  );
}

interface ActionsProps extends PlanTaskLineProps {
  onEdit: () => void;
}

function Actions({ task, onEdit, onRemove }: ActionsProps) {
  return (
    <div class="plan-actions">
      {task.end === null && (
        <button
          type="button"
          class="btn btn-quiet"
          aria-label={`${i18n.t('tasks.edit')}: ${task.text}`}
          onClick={onEdit}
        >
          {i18n.t('tasks.edit')}
        </button>
      )}
      <button
        type="button"
        class="btn btn-quiet"
        aria-label={`${i18n.t('tasks.remove')}: ${task.text}`}
        onClick={onRemove}
      >
        {i18n.t('tasks.remove')}
      </button>
    </div>
  );
}

/** As the page header spells it now; a shop that is gone keeps the name it is kept under. */
function nameOfShop(shop: string, shops: readonly ShopRow[]): string {
  return shops.find(({ subject }) => subject === shop)?.name ?? shop.slice('shop:'.length);
}
