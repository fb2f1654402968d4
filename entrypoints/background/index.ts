import { defineBackground } from 'wxt/utils/define-background';
import { answerMessage } from '../../utils/jobs/answer-message';
import { createMorning } from '../../utils/jobs/morning';
import { registerSites } from '../../utils/jobs/optional-sites';
import { openPanel, requestSnapshot } from '../../utils/jobs/page-tabs';
import { giveBackSites, registerTaught, teachIn } from '../../utils/jobs/taught-sites';
import { isEarly } from '../../utils/model/early-schemas';
import type { ToBackground } from '../../utils/model/protocol';
import { onAlarm, scheduleMorning } from '../../utils/platform/alarms';
import { onCommand, type TabActions } from '../../utils/platform/commands';
import { extensionVersion, onInstalled } from '../../utils/platform/installed';
import { addMenus, onMenu, onTeachMenu } from '../../utils/platform/menus';
import { type Envelope, listen, type MessageSender } from '../../utils/platform/messages';
import { onNotificationClick } from '../../utils/platform/notifications';
import { onPermissions } from '../../utils/platform/permissions';
import { loadSettings } from '../../utils/platform/settings-storage';
import { openBesidePage, openSidePanel } from '../../utils/platform/side-panel';
import { openDashboard } from '../../utils/platform/tabs';
import { closeStorageToPages, loadToday } from '../../utils/platform/today-storage';
import { Database } from '../../utils/store/database';
import { earlyHandlers } from './early-handlers';

/** A click in a page counts only until something is waited for, so this one goes before the rest. */
const BESIDE: keyof ToBackground = 'panel.beside';

// As a module, so that it is built in pieces: a worker that wakes for a page's reading runs this
// file with what it imports, and everything behind import() only when a job needs it.
export default defineBackground({
  type: 'module',
  main() {
    const db = new Database();
    // Whatever woke the worker needs it, and the browser takes its time; who needs it hears of failure.
    db.open().catch(() => undefined);
    const morning = createMorning({
      db,
      now: Date.now,
      reader: extensionVersion(),
      settings: loadSettings,
      last: loadToday,
      show: async (today) => (await import('./show-today')).showToday(db, today),
    });
    const early = earlyHandlers(db, morning);
    const handlersOf = async (type: string, url?: string) =>
      isEarly(type) ? early : (await import('./handlers')).handlersAt(url, db, morning);

    const answer = async (envelope: Envelope, sender: MessageSender) =>
      answerMessage(await handlersOf(envelope.type, sender.url), envelope, sender);
    listen((envelope, sender) =>
      envelope.type === BESIDE ? openBesidePage(sender) : answer(envelope, sender),
    );
    const actions: TabActions = {
      'take-snapshot': (tabId) => requestSnapshot(db, tabId, morning),
      'open-panel': (tabId) => openPanel(db, tabId),
      'open-side-panel': openSidePanel,
    };
    onCommand(actions);
    onMenu(actions);
    onTeachMenu(teachIn);
    onPermissions(registerSites);
    onNotificationClick((name) =>
      openDashboard(
        name.startsWith('clock') ? 'orders' : name.startsWith('reports') ? name : 'today',
      ),
    );
    onAlarm(async () => {
      await morning.today();
      await giveBackSites(db);
    });
    onInstalled(
      async () => {
        await (await import('./speak-as-chosen')).speakAsChosen();
        await Promise.all([closeStorageToPages(), addMenus(), scheduleMorning(), registerSites()]);
        await registerTaught(db);
        await morning.today();
      },
      () => openDashboard('welcome'),
    );
  },
});
