import { keepPanelAdvice } from '../../utils/jobs/ads-panel';
import type { Asker, Handlers } from '../../utils/jobs/answer-message';
import { saveCosts } from '../../utils/jobs/cost-desk';
import { answersOf } from '../../utils/jobs/decision-answers';
import { saveDecision } from '../../utils/jobs/decision-desk';
import { decisionSubjects, journalPlace } from '../../utils/jobs/decision-place';
import { explainChangeOf } from '../../utils/jobs/explain-change';
import { healthOf } from '../../utils/jobs/health-of';
import { listListings } from '../../utils/jobs/list-listings';
import { listShops } from '../../utils/jobs/list-shops';
import { loadSeries, WHOLE_SHOP } from '../../utils/jobs/load-series';
import type { Morning } from '../../utils/jobs/morning';
import { saveNote } from '../../utils/jobs/note-desk';
import { listSites } from '../../utils/jobs/optional-sites';
import {
  bringInto,
  openPanel,
  pageOf,
  readingOf,
  requestSnapshot,
  storeSnapshot,
} from '../../utils/jobs/page-tabs';
import { panelView } from '../../utils/jobs/panel-view';
import { savePromo, undoPromo } from '../../utils/jobs/promo-desk';
import { ruleBoard, saveRule, undoRaise } from '../../utils/jobs/rule-desk';
import { searchIndex } from '../../utils/jobs/search-desk';
import { looksAt, scopesOf, settlingOf } from '../../utils/jobs/series-facts';
import { speaksOfItself } from '../../utils/jobs/speaks-of-itself';
import { shopSubject } from '../../utils/jobs/subjects';
import { suggestDecisions } from '../../utils/jobs/suggest-decisions';
import { savePlanDay, saveTargets, targetsOf } from '../../utils/jobs/target-desk';
import { giveBackSites, registerTaught } from '../../utils/jobs/taught-sites';
import { leaveOpen, saveTaught, taughtAt } from '../../utils/jobs/teaching';
import { dayOf } from '../../utils/model/day';
import { importedReadings } from '../../utils/model/import-schema';
import { logFailure } from '../../utils/platform/log';
import { addMenus } from '../../utils/platform/menus';
import { keepPanelLook, loadPanelLook } from '../../utils/platform/panel-look-storage';
import { isPracticePage } from '../../utils/platform/practice-page';
import { keepSettings, loadSettings } from '../../utils/platform/settings-storage';
import { showFigureIn } from '../../utils/platform/show-figure';
import { activeTab, openDashboard, openPractice } from '../../utils/platform/tabs';
import { costsOfShop } from '../../utils/store/costs';
import type { Database } from '../../utils/store/database';
import { decisionsOfShop, dropDecision, newestDecisions } from '../../utils/store/decisions';
import { declineDecision, markJournalSeen } from '../../utils/store/journal-marks';
import { dropNote, notesOf } from '../../utils/store/notes';
import { promoChanges } from '../../utils/store/promo-changes';
import { subjectKinds, subjectsOfKind } from '../../utils/store/subjects';
import { dropTaught } from '../../utils/store/taught';
import { activityHandlers } from './activity-handlers';
import { adsHandlers } from './ads-handlers';
import { backupHandlers } from './backup-handlers';
import { earlyHandlers } from './early-handlers';
import { memberHandlers } from './member-handlers';
import { ordersHandlers } from './orders-handlers';
import { planHandlers } from './plan-handlers';
import { reportHandlers } from './report-handlers';
import { reviewHandlers } from './review-handlers';
import { rivalHandlers } from './rival-handlers';
import { serviceHandlers } from './service-handlers';
import { speakAsChosen } from './speak-as-chosen';

/** Years of a busy shop; older ones stay stored. */
const MOST_DECISIONS = 3000;

/** The practice shop is loaded with the first question about it. */
const PRACTICE_DOOR: Pick<Handlers, 'practice.start' | 'practice.end'> = {
  'practice.start': async ({ name }) => {
    await (await import('./practice')).startPractice(name);
    await openPractice();
    return {};
  },
  'practice.end': async () => {
    await (await import('./practice')).endPractice();
    return {};
  },
};

/** The jobs that answer a page: a dashboard of the practice shop speaks of nothing else. */
export async function handlersAt(
  url: string | undefined,
  db: Database,
  morning: Morning,
): Promise<Partial<Handlers>> {
  if (!isPracticePage(url)) return handlersFor(db, morning);
  return (await import('./practice')).practiceHandlers();
}

/** Every message to the background and the job that answers it. */
export function handlersFor(db: Database, morning: Morning): Handlers {
  return {
    ...earlyHandlers(db, morning),
    ...rivalHandlers(db, morning),
    ...reviewHandlers(db, morning),
    ...serviceHandlers(db, morning),
    ...ordersHandlers(db, morning),
    ...adsHandlers(db, morning),
    ...planHandlers(db, morning),
    ...reportHandlers(db, morning),
    ...memberHandlers(db, morning),
    ...backupHandlers(db, morning),
    ...PRACTICE_DOOR,
    'import.record': async ({ readings }) => morning.import(importedReadings(readings)),
    'panel.open': async ({ tabId }, from) => ({
      opened: await openPanel(db, tabOf(from, tabId)),
    }),
    'panel.beside': () => Promise.reject(new Error('refused: the click is over')),
    'panel.look': (_, from) => loadPanelLook(hostOf(from)),
    'panel.keep': async ({ look }, from) => {
      await keepPanelLook(hostOf(from), look);
      return {};
    },
    'figure.show': async ({ label, raw }, from) => ({
      shown: await showFigure(from, label, raw),
    }),
    'panel.view': async ({ reading }, from) => {
      if (from.kind === 'page' && !speaksOfItself(reading, from.url))
        throw new Error('refused: another page');
      await morning.settled();
      const view = await panelView(db, reading);
      // A panel is shown also where the disk takes nothing more; the queue says that it does not.
      await keepPanelAdvice(db, view.desk, Date.now(), (job) => morning.write(job)).catch((error) =>
        logFailure('advice', error),
      );
      return view;
    },
    'snapshot.store': ({ reading }, from) => storeSnapshot(db, morning, reading, from),
    'snapshot.request': ({ tabId }) => requestSnapshot(db, tabId, morning),
    'tab.reading': ({ tabId }) => readingOf(db, tabId),
    'tab.page': ({ tabId }) => pageOf(db, tabId),
    'today.get': () => morning.today(),
    'today.folded': () => morning.folded(),
    'alert.mark': ({ id, mark }) => morning.markAlert(id, mark),
    'alert.seen': async ({ ids }) => {
      await morning.seen(ids);
      return {};
    },
    'note.list': ({ item }) => notesOf(db, item),
    'note.save': ({ draft }) => saveNote(db, draft, Date.now()),
    'note.remove': async ({ id }) => ({ removed: await dropNote(db, id) }),
    'decision.list': ({ shop }) =>
      shop === undefined ? newestDecisions(db, MOST_DECISIONS) : decisionsOfShop(db, shop),
    'decision.save': ({ draft }) => morning.write(() => saveDecision(db, draft, Date.now())),
    'decision.remove': async ({ id }) => ({
      removed: await morning.write(() => dropDecision(db, id)),
    }),
    'decision.answers': async ({ ids }) => {
      await morning.settled();
      return answersOf(db, ids, Date.now());
    },
    'decision.subjects': ({ shop }) => decisionSubjects(db, shop),
    'decision.suggested': () => suggestDecisions(db, Date.now()),
    'decision.decline': async ({ key }) => {
      await morning.write(() => declineDecision(db, key));
      return {};
    },
    'decision.looked': async () => {
      await morning.write(() => markJournalSeen(db, dayOf(Date.now())));
      return {};
    },
    'decision.place': ({ reading }) => journalPlace(db, reading),
    'shop.list': async () => {
      await morning.settled();
      return listShops(db, Date.now());
    },
    'listing.list': () => listListings(db),
    'search.index': () => searchIndex(db),
    'series.get': async ({ subject, metrics, from, to, scope = WHOLE_SHOP }) => {
      await morning.settled();
      return loadSeries(db, subject, scope, metrics, from, to);
    },
    'series.scopes': async ({ subject }) => {
      await morning.settled();
      return scopesOf(db, subject);
    },
    'series.looks': async ({ subject, scope, day }) => {
      await morning.settled();
      return looksAt(db, subject, scope, day);
    },
    'series.settling': ({ subject, scope }) => settlingOf(db, subject, scope, Date.now()),
    'why.open': async ({ shopName, day, baseDay }) => {
      const days = { from: day, to: day, bfrom: baseDay, bto: baseDay };
      const shop = shopSubject({ name: shopName });
      await openDashboard(`why?${new URLSearchParams({ shop, p: 'any', ...days })}`);
      return {};
    },
    'desk.open': async ({ place }) => {
      await openDashboard(place);
      return {};
    },
    'change.explain': async (question) => {
      await morning.settled();
      return explainChangeOf(db, question, Date.now());
    },
    'subject.list': ({ shop, kind }) => subjectsOfKind(db, shop, kind),
    'subject.kinds': ({ shop }) => subjectKinds(db, shop),
    'target.board': async ({ shop }) => {
      await morning.settled();
      return targetsOf(db, shop, Date.now());
    },
    'target.save': async ({ shop, edits }) => {
      await morning.write(() => saveTargets(db, shop, edits, Date.now()));
      return targetsOf(db, shop, Date.now());
    },
    'plan.save': async ({ shop, day, value }) => {
      await morning.write(() => savePlanDay(db, shop, day, value, Date.now()));
      return targetsOf(db, shop, Date.now());
    },
    'cost.get': ({ shop }) => costsOfShop(db, shop),
    'cost.save': ({ shop, edit }) => morning.write(() => saveCosts(db, shop, edit, Date.now())),
    'rule.list': async () => {
      await morning.settled();
      return ruleBoard(db, Date.now());
    },
    'rule.save': async ({ change }) => {
      await morning.write(() => saveRule(db, change, Date.now()));
      // The rules stand in line right behind the writing; what they say now is what is shown.
      await morning.settled();
      return ruleBoard(db, Date.now());
    },
    'rule.lower': async ({ rule, subject }) => {
      await morning.write(() => undoRaise(db, rule, subject));
      await morning.settled();
      return ruleBoard(db, Date.now());
    },
    'promo.list': () => promoChanges(db),
    'promo.save': async ({ draft }) => {
      const refused = await morning.write(() => savePromo(db, draft, Date.now()));
      await morning.settled();
      return { changes: await promoChanges(db), refused };
    },
    'promo.undo': async ({ key }) => {
      await morning.write(() => undoPromo(db, key, Date.now()));
      await morning.settled();
      return promoChanges(db);
    },
    ...activityHandlers(db, morning),
    'health.get': async () => {
      await morning.settled();
      return healthOf(db, Date.now());
    },
    'teach.start': async ({ tabId }, from) => ({
      started: await bringInto(tabOf(from, tabId), 'teach'),
    }),
    'sample.save': async ({ tabId }, from) => ({
      saved: await bringInto(tabOf(from, tabId), 'sample'),
    }),
    'teach.list': (_, from) => taughtAt(db, from.url),
    'teach.save': async ({ taught }, from) => {
      const saved = await saveTaught(db, taught, from.url, Date.now());
      if (saved.page === null) await registerTaught(db);
      const script = saved.page === null ? 'taught-page-reader' : 'taught-reader';
      await bringInto(from.tabId, script, from.frameId);
      return saved;
    },
    'teach.remove': async ({ id }) => {
      await dropTaught(db, id);
      await registerTaught(db);
      await giveBackSites(db);
      return {};
    },
    'teach.shops': async () => (await listShops(db, Date.now())).map(({ name }) => name),
    'teach.question': async (_, from) => ({
      asked: await bringInto(from.tabId, 'teach-question'),
    }),
    'teach.leave': async ({ id }, from) => {
      await leaveOpen(db, id, from.url);
      return {};
    },
    'site.list': () => listSites(),
    'settings.get': () => loadSettings(),
    'look.get': async () => ({ look: (await loadSettings()).look }),
    'settings.save': async ({ settings }) => {
      await keepSettings(settings);
      await speakAsChosen();
      await addMenus();
      await morning.today();
      return settings;
    },
  };
}

/** A page speaks of its own tab; our own pages say which they mean. */
function tabOf(from: Asker, tabId: number | undefined): number | null {
  return from.kind === 'page' ? from.tabId : (tabId ?? null);
}

function hostOf({ url }: Asker): string {
  return new URL(url).hostname;
}

/** The browser's own side panel speaks of the tab that is looked at. */
async function showFigure(from: Asker, label: string, raw: string): Promise<boolean> {
  const tabId = from.tabId ?? (await activeTab())?.id;
  return tabId !== undefined && showFigureIn(tabId, label, raw);
}
