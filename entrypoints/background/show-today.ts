import { remind } from '../../utils/jobs/remind';
import { remindClock } from '../../utils/jobs/remind-clock';
import { remindReports } from '../../utils/jobs/remind-reports';
import type { TodaySnapshot } from '../../utils/model/today';
import { showBadge } from '../../utils/platform/badge';
import { logFailure } from '../../utils/platform/log';
import { loadSettings } from '../../utils/platform/settings-storage';
import { keepToday } from '../../utils/platform/today-storage';
import type { Database } from '../../utils/store/database';
import { speakAsChosen } from './speak-as-chosen';
import { tellClock } from './tell-clock';
import { tellReminder } from './tell-reminder';
import { tellReport } from './tell-report';

/** Puts a newly prepared picture of today where the popup finds it, and tells what is due. */
export async function showToday(db: Database, today: TodaySnapshot): Promise<void> {
  await keepToday(today);
  await showBadge(today);
  await speakAsChosen();
  await remind(today, await loadSettings(), Date.now(), tellReminder).catch((error) =>
    logFailure('reminder', error),
  );
  await remindClock(db, await loadSettings(), Date.now(), tellClock).catch((error) =>
    logFailure('clock', error),
  );
  await remindReports(db, Date.now(), tellReport).catch((error) => logFailure('reports', error));
}
