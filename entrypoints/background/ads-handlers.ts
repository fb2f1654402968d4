import {
  adsDesk,
  answerAdvice,
  keepShown,
  sayPlanItem,
  shownAdvice,
  tickPlan,
} from '../../utils/jobs/ads-desk';
import type { Handlers } from '../../utils/jobs/answer-message';
import type { Morning } from '../../utils/jobs/morning';
import type { ADS_SCHEMAS } from '../../utils/model/ads-schemas';
import type { Database } from '../../utils/store/database';

/** The ads desk's messages and the jobs that answer them. */
export function adsHandlers(
  db: Database,
  morning: Morning,
): Pick<Handlers, keyof typeof ADS_SCHEMAS> {
  return {
    'ads.desk': async (question) => {
      await morning.settled();
      const now = Date.now();
      const desk = await adsDesk(db, question, now);
      const { board } = desk;
      if (board && shownAdvice(board, now).length > 0)
        await morning.write(() => keepShown(db, board, now));
      return desk;
    },
    'ads.answer': async (answer) => {
      await morning.write(() => answerAdvice(db, answer, Date.now()));
      return {};
    },
    'ads.item': async ({ subject, item }) => {
      await morning.write(() => sayPlanItem(db, subject, item, Date.now()));
      return {};
    },
    'ads.tick': async ({ subject, ticked }) => {
      await morning.write(() => tickPlan(db, subject, ticked));
      return {};
    },
  };
}
