import { defineBackground } from 'wxt/utils/define-background';
import { answerMessage } from '../../utils/jobs/answer-message';
import { createMorning } from '../../utils/jobs/morning';
import { registerSites } from '../../utils/jobs/optional-sites';
import { openPanel, requestSnapshot } from '../../utils/jobs/page-tabs';
import { remind } from '../../utils/jobs/remind';
import { remindClock } from '../../utils/jobs/remind-clock';
import { giveBackSites, registerTaught, teachIn } from '../../utils/jobs/taught-sites';
import { onAlarm, scheduleMorning } from '../../utils/platform/alarms';
import { showBadge } from '../../utils/platform/badge';
import { onCommand } from '../../utils/platform/commands';
import { extensionVersion, onInstalled } from '../../utils/platform/installed';
import { logFailure } from '../../utils/platform/log';
import { addMenus, onMenu, onTeachMenu } from '../../utils/platform/menus';
import { listen } from '../../utils/platform/messages';
import { onNotificationClick } from '../../utils/platform/notifications';
import { onPermissions } from '../../utils/platform/permissions';
import { loadSettings } from '../../utils/platform/settings-storage';
import { openDashboard } from '../../utils/platform/tabs';
import { closeStorageToPages, keepToday, loadToday } from '../../utils/platform/today-storage';
import { Database } from '../../utils/store/database';
import { handlersFor } from './handlers';
import { tellClock } from './tell-clock';
import { tellReminder } from './tell-reminder';

export default defineBackground(() => {
  const db = new Database();
  const morning = createMorning({
    db,
    now: Date.now,
    reader: extensionVersion(),
    settings: loadSettings,
    last: loadToday,
    show: async (today) => {
      await keepToday(today);
      await showBadge(today);
      await remind(today, await loadSettings(), Date.now(), tellReminder).catch((error) =>
        logFailure('reminder', error),
      );
      await remindClock(db, await loadSettings(), Date.now(), tellClock).catch((error) =>
        logFailure('clock', error),
      );
    },
  });
  const handlers = handlersFor(db, morning);

  listen((envelope, sender) => answerMessage(handlers, envelope, sender));
  onCommand({
    'take-snapshot': (tabId) => requestSnapshot(db, tabId, morning),
    'open-panel': (tabId) => openPanel(db, tabId),
  });
  onMenu({
    'take-snapshot': (tabId) => requestSnapshot(db, tabId, morning),
    'open-panel': (tabId) => openPanel(db, tabId),
  });
  onTeachMenu(teachIn);
  onPermissions(registerSites);
  onNotificationClick((name) => openDashboard(name.startsWith('clock') ? 'orders' : 'today'));
  onAlarm(async () => {
    await morning.today();
    await giveBackSites(db);
  });
  onInstalled(async () => {
    await Promise.all([closeStorageToPages(), addMenus(), scheduleMorning(), registerSites()]);
    await registerTaught(db);
    await morning.today();
  });
});
