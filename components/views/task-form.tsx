import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { type Day, isDay } from '../../utils/model/day';
import type { ShopRow } from '../../utils/model/panel-view';
import { LONGEST_TASK, type Task, type TaskDraft } from '../../utils/model/task';

interface TaskFormProps {
  shops: ShopRow[];
  today: Day;
  /** the day that stands in the form at first */
  due: Day;
  /** the task that is changed */
  task?: Task;
  onSave: (draft: TaskDraft) => Promise<void>;
  onCancel?: () => void;
}

/** One line: what is to be done, until when, and for which shop where there are several. */
export function TaskForm({ shops, today, due: first, task, onSave, onCancel }: TaskFormProps) {
  const text = useSignal(task?.text ?? '');
  const due = useSignal(task?.due ?? first);
  const shop = useSignal(task?.shop ?? (shops.length === 1 ? (shops[0]?.subject ?? '') : ''));
  const send = async () => {
    const said = text.value.trim();
    if (said === '') return;
    const id = task && { id: task.id };
    await onSave({ ...id, shop: shop.value, text: said, due: due.value });
    if (!task) text.value = '';
  };
  return (
    <form
      class="plan-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label class="field plan-form-text">
        <span>{i18n.t('tasks.what')}</span>
        <input
          type="text"
          required
          maxLength={LONGEST_TASK}
          value={text}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </label>
      <label class="field">
        <span>{i18n.t('tasks.due')}</span>
        <input
          type="date"
          required
          min={task ? undefined : today}
          value={due}
          onChange={({ currentTarget: { value } }) => {
            if (isDay(value)) due.value = value;
          }}
        />
      </label>
      {shops.length > 1 && (
        <label class="field">
          <span>{i18n.t('trends.shop')}</span>
          <select
            value={shop}
            onChange={(event) => {
              shop.value = event.currentTarget.value;
            }}
          >
            <option value="">{i18n.t('tasks.anyShop')}</option>
            {shops.map(({ subject, name }) => (
              <option key={subject} value={subject}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="row">
        <button type="submit" class="btn btn-main">
          {i18n.t(task ? 'tasks.save' : 'tasks.add')}
        </button>
        {onCancel && (
          <button type="button" class="btn" onClick={onCancel}>
            {i18n.t('tasks.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
