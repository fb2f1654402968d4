import { activityBoard, saveActivity } from '../../utils/jobs/activity-desk';
import { activityResults } from '../../utils/jobs/activity-results';
import type { Handlers } from '../../utils/jobs/answer-message';
import type { Morning } from '../../utils/jobs/morning';
import { dropActivity } from '../../utils/store/activities';
import type { Database } from '../../utils/store/database';

type ActivityHandlers = Pick<
  Handlers,
  'activity.board' | 'activity.results' | 'activity.save' | 'activity.remove'
>;

/** The messages of the activity desk. */
export function activityHandlers(db: Database, morning: Morning): ActivityHandlers {
  const board = async () => {
    await morning.settled();
    return activityBoard(db, Date.now());
  };
  return {
    'activity.board': board,
    'activity.results': async ({ ids }) => {
      await morning.settled();
      return activityResults(db, ids, Date.now());
    },
    'activity.save': async ({ draft }) => {
      const saved = await morning.write(() => saveActivity(db, draft, Date.now()));
      return { ...saved, board: await board() };
    },
    'activity.remove': async ({ id }) => {
      await morning.write(() => dropActivity(db, id));
      return board();
    },
  };
}
