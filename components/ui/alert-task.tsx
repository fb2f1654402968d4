import { i18n } from '#i18n';
import type { Alert } from '../../utils/model/alert';
import { dayOf } from '../../utils/model/day';
import { shopOfSubject } from '../../utils/model/series-subject';
import { LONGEST_TASK } from '../../utils/model/task';
import { TaskButton } from './task-button';

/** Makes a task of a finding: due on the day of its deadline, and else today. */
export function AlertTask({ alert }: { alert: Alert }) {
  const { id, rule, subject, subjectName, deadline } = alert;
  const title = i18n.t(`rule.${rule}.title`);
  const text = [title, subjectName].filter(Boolean).join(' · ');
  const shop = shopOfSubject(subject);
  return (
    <TaskButton
      about={text}
      due={deadline === undefined ? undefined : dayOf(Math.max(deadline, Date.now()))}
      draft={{
        shop: shop.startsWith('shop:') ? shop : '',
        text: Array.from(text).slice(0, LONGEST_TASK).join(''),
        origin: { kind: 'alert', id, rule },
      }}
    />
  );
}
