import type { Handlers } from '../../utils/jobs/answer-message';
import type { Morning } from '../../utils/jobs/morning';
import { markNotices, noteNotice } from '../../utils/jobs/notice-desk';
import { serviceBoard } from '../../utils/jobs/service-desk';
import {
  listTemplates,
  noteUse,
  resetTemplate,
  saveTemplate,
} from '../../utils/jobs/template-desk';
import type { SERVICE_SCHEMAS } from '../../utils/model/service-schemas';
import type { Database } from '../../utils/store/database';
import { allNotices } from '../../utils/store/notices';
import { newestUses } from '../../utils/store/template-uses';

/** What the log of copied messages shows at most. */
const MOST_SHOWN_USES = 200;

/** The service desk's messages and the jobs that answer them. */
export function serviceHandlers(
  db: Database,
  morning: Morning,
): Pick<Handlers, keyof typeof SERVICE_SCHEMAS> {
  return {
    'template.list': ({ kind }) => listTemplates(db, kind),
    'template.save': ({ draft }) => morning.write(() => saveTemplate(db, draft, Date.now())),
    'template.reset': ({ id }) => morning.write(() => resetTemplate(db, id)),
    'template.used': async ({ use }) => {
      await morning.write(() => noteUse(db, use, Date.now()));
      return {};
    },
    'template.uses': () => newestUses(db, MOST_SHOWN_USES),
    'service.board': async () => {
      await morning.settled();
      return serviceBoard(db, Date.now());
    },
    'notice.list': async () => {
      await morning.settled();
      return allNotices(db);
    },
    'notice.mark': ({ keys, read }) => morning.write(() => markNotices(db, keys, read, Date.now())),
    'notice.note': ({ key, note }) => morning.write(() => noteNotice(db, key, note)),
  };
}
