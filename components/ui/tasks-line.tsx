import { i18n } from '#i18n';
import type { TasksLine as Line } from '../../utils/model/today';
import { ICON, Icon } from './icon';

interface TasksLineProps {
  tasks: Line | undefined;
  /** the plan's address, where the surface can go there itself */
  href?: string;
}

/** What today's plan asks; nothing when nothing waits. */
export function TasksLine({ tasks, href }: TasksLineProps) {
  if (!tasks || tasks.waiting === 0) return null;
  return (
    <p class="target-line small">
      <Icon shape={ICON.info} />
      <span>
        {tasks.carried > 0
          ? i18n.t('tasks.lineCarried', [tasks.waiting, tasks.carried])
          : i18n.t('tasks.line', [tasks.waiting])}{' '}
        {href && <a href={href}>{i18n.t('tasks.open')}</a>}
      </span>
    </p>
  );
}
