import { i18n } from '#i18n';
import type { Activity, ActivityDraft } from '../../utils/model/activity';

interface ActivityAnswerProps {
  activity: Activity;
  onSave: (draft: ActivityDraft) => Promise<string | null>;
}

/** Whether the shop takes part, with one click. What one does not join is reminded of no more. */
export function ActivityAnswer({ activity, onSave }: ActivityAnswerProps) {
  const answer = (joins: boolean) => void onSave(draftFrom(activity, joins));
  return (
    <span class="row">
      <button type="button" class="btn btn-quiet" onClick={() => answer(true)}>
        {i18n.t('activity.joinsYes')}
        <span class="vh"> {activity.name}</span>
      </button>
      <button type="button" class="btn btn-quiet" onClick={() => answer(false)}>
        {i18n.t('activity.joinsNo')}
        <span class="vh"> {activity.name}</span>
      </button>
    </span>
  );
}

function draftFrom({ id, shop, kind, name, times, costs, own }: Activity, joins: boolean) {
  return { ...own, id, shop, kind, name, times, costs, joins };
}
