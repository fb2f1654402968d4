import type { Handlers } from '../../utils/jobs/answer-message';
import type { Morning } from '../../utils/jobs/morning';
import { noteOpened, saveDefinition } from '../../utils/jobs/report-definitions';
import { makeReport } from '../../utils/jobs/report-desk';
import type { REPORT_SCHEMAS } from '../../utils/model/report-schemas';
import type { Database } from '../../utils/store/database';
import { allDefinitions, dropDefinition } from '../../utils/store/report-definitions';

/** The messages about reports and the jobs that answer them. */
export function reportHandlers(
  db: Database,
  morning: Morning,
): Pick<Handlers, keyof typeof REPORT_SCHEMAS | 'report.make'> {
  return {
    'report.make': async (question) => {
      await morning.settled();
      return makeReport(db, question, Date.now());
    },
    'report.saved': () => allDefinitions(db),
    'report.save': ({ draft }) => morning.write(() => saveDefinition(db, draft, Date.now())),
    'report.forget': async ({ id }) => {
      await morning.write(() => dropDefinition(db, id));
      return {};
    },
    'report.opened': async ({ id }) => {
      await morning.write(() => noteOpened(db, id, Date.now()));
      return {};
    },
  };
}
