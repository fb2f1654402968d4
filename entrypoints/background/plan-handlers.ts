import type { Handlers } from '../../utils/jobs/answer-message';
import type { Morning } from '../../utils/jobs/morning';
import { markTask, planBoard, saveTask } from '../../utils/jobs/plan-desk';
import type { PLAN_SCHEMAS } from '../../utils/model/plan-schemas';
import type { Database } from '../../utils/store/database';
import { dropTask } from '../../utils/store/tasks';

/** The messages about plans and the jobs that answer them. */
export function planHandlers(
  db: Database,
  morning: Morning,
): Pick<Handlers, keyof typeof PLAN_SCHEMAS> {
  return {
    'task.plan': ({ per, day }) => planBoard(db, { per, day }, Date.now()),
    'task.save': ({ draft }) => morning.write(() => saveTask(db, draft, Date.now())),
    'task.mark': async ({ id, done }) => {
      await morning.write(() => markTask(db, id, done, Date.now()));
      return {};
    },
    'task.remove': async ({ id }) => {
      await morning.write(() => dropTask(db, id));
      return {};
    },
  };
}
