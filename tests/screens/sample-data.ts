import { promoRefusal } from '../../utils/insights/promo-refusal';
import type { Alert, AlertMark } from '../../utils/model/alert';
import type { CostAnswers } from '../../utils/model/costs';
import type { DataSource } from '../../utils/model/data-source';
import { addDays, DAY_LENGTH, daysBetween } from '../../utils/model/day';
import type { ShopRow } from '../../utils/model/panel-view';
import { DEFAULT_SETTINGS } from '../../utils/model/settings';
import { NO_ACTIVITIES, sampleActivityDesk } from './sample-activities';
import { sampleAds } from './sample-ads';
import { sampleChange, sampleSubjects } from './sample-change';
import { SAMPLE_DAY, SAMPLE_NOW, sampleDays } from './sample-days';
import { sampleHealth } from './sample-health';
import { sampleHome } from './sample-home';
import {
  SAMPLE_SUBJECTS,
  sampleAnswers,
  sampleDecisions,
  sampleItemPlace,
  sampleSuggested,
} from './sample-journal';
import { sampleListing, sampleListings } from './sample-listing';
import { SAMPLE_MEMBERS, sampleSaid } from './sample-members';
import { emptyOrders, sampleOrders, withMark } from './sample-orders';
import { samplePlans } from './sample-plan';
import { samplePromo } from './sample-promo';
import { sampleReport } from './sample-report';
import { emptyReviewDesk, sampleReviewDesk, withReviewMark } from './sample-review-desk';
import { sampleReviewRules } from './sample-review-rules';
import { sampleRivalSource } from './sample-rivals';
import { sampleRules, withRule } from './sample-rules';
import { sampleSavedReports } from './sample-saved-reports';
import { sampleSearch } from './sample-search';
import { sampleSeriesFacts } from './sample-series';
import { EMPTY_SERVICE, sampleService } from './sample-service';
import { editPlan, editTargets, sampleBoard, sampleTargets } from './sample-target';
import { sampleFolded, sampleToday } from './sample-today';

const shops: ShopRow[] = [
  {
    subject: 'shop:mianyu',
    name: '棉语家居旗舰店',
    firstDay: addDays(SAMPLE_DAY, -211),
    lastDay: SAMPLE_DAY,
    daysStored: 199,
    captures: 431,
    lastReadAt: SAMPLE_NOW,
    alerts: sampleToday.alerts,
  },
  {
    subject: 'shop:xiaomian',
    name: '小棉铺 C 店',
    firstDay: null,
    lastDay: null,
    daysStored: 0,
    captures: 3,
    lastReadAt: SAMPLE_NOW - 2 * DAY_LENGTH,
    alerts: [],
  },
];

/** The same operator on three platforms. */
export const SAMPLE_MANY_SHOPS: ShopRow[] = [
  ['shop:mianyu', '棉语家居旗舰店'],
  ['shop:xiaomian', '小棉铺 C 店'],
  ['shop:京东·棉语家居', '京东·棉语家居'],
  ['shop:拼多多·棉语工厂店', '拼多多·棉语工厂店'],
].map(([subject = '', name = '']) => ({
  subject,
  name,
  firstDay: '2026-09-01',
  lastDay: SAMPLE_DAY,
  daysStored: 80,
  captures: 212,
  lastReadAt: SAMPLE_NOW,
  alerts: [],
}));

/** Break-even at 4: (1 − 0.2)·(0.4 − 0.05) − 0.03 = 0.25 is left of ¥1. */
export const SAMPLE_COSTS: CostAnswers = {
  shop: 'shop:mianyu',
  margin: 0.4,
  fees: 0.05,
  refunds: 0.2,
  shipping: 0.03,
  unitCosts: { '601234567890': 45.8 },
};

/** A shop's year in memory; answers at once and keeps what is saved for as long as the page stands. */
export function sampleSource(changes: Partial<DataSource> = {}): DataSource {
  let today = sampleToday;
  let rules = sampleRules();
  let folded = sampleFolded;
  let targets = sampleTargets();
  let costs = SAMPLE_COSTS;
  let members = SAMPLE_MEMBERS;
  let promo = samplePromo();
  let orders = sampleOrders;
  let reviews = sampleReviewDesk;
  return {
    today: async () => today,
    todayFolded: async () => folded,
    markAlert: async (id, mark) => {
      const known = [...today.alerts, ...folded.rest, ...folded.settled];
      const alert = known.find((one) => one.id === id);
      const others = (alerts: Alert[]) => alerts.filter((one) => one.id !== id);
      const isOpen = mark === 'reopen';
      const next = alert && { ...alert, ...sampleMark(mark) };
      today = {
        ...today,
        preparedAt: today.preparedAt + 1,
        alerts: [...others(today.alerts), ...(isOpen && next ? [next] : [])],
      };
      folded = {
        rest: others(folded.rest),
        settled: [...(!isOpen && next ? [next] : []), ...others(folded.settled)],
      };
      return today;
    },
    alertsSeen: async () => undefined,
    panel: async () => sampleHome,
    notes: async () => sampleListing.notes,
    saveNote: async (draft) => ({
      ...draft,
      id: draft.id ?? crypto.randomUUID(),
      writtenAt: SAMPLE_NOW,
      changedAt: SAMPLE_NOW,
    }),
    removeNote: async () => undefined,
    searchIndex: async () => sampleSearch,
    showFigure: async () => true,
    decisions: async () => sampleDecisions,
    saveDecision: async (draft) => ({
      ...draft,
      at: draft.at ?? SAMPLE_NOW,
      id: draft.id ?? crypto.randomUUID(),
      notedAt: SAMPLE_NOW,
    }),
    removeDecision: async () => undefined,
    decisionAnswers: async () => sampleAnswers,
    decisionSubjects: async () => SAMPLE_SUBJECTS,
    suggestedDecisions: async () => sampleSuggested,
    declineDecision: async () => undefined,
    journalLooked: async () => undefined,
    journalPlace: async () => sampleItemPlace,
    shops: async () => shops,
    listings: async () => sampleListings,
    ...sampleRivalSource,
    series: async (subject, metrics, from, to) =>
      metrics.map((metric) => ({
        subject,
        scope: 'all//',
        metric,
        days: sampleDays(metric, daysBetween(from, to) + 1, to, undefined, {
          isItem: subject.includes('>'),
          size: subject === 'shop:mianyu' || subject.includes('>') ? 1 : 0.42,
        }),
      })),
    ...sampleSeriesFacts,
    importReadings: async (readings) => ({
      added: JSON.parse(readings).length,
      known: 0,
      refused: {},
    }),
    openWhy: async () => undefined,
    openDesk: async () => undefined,
    adsDesk: async () => sampleAds(),
    answerAds: async () => undefined,
    sayPlanItem: async () => undefined,
    tickPlan: async () => undefined,
    explainChange: async (question) => sampleChange(question),
    report: async (question) => sampleReport(question),
    subjects: async (_shop, kind) => sampleSubjects(kind),
    targets: async () => sampleBoard(targets),
    saveTargets: async (_shop, edits) => {
      targets = editTargets(targets, edits);
      return sampleBoard(targets);
    },
    savePlanDay: async (_shop, day, value) => {
      targets = editPlan(targets, day, value);
      return sampleBoard(targets);
    },
    memberShops: async () => members,
    sayMemberShop: async (member, shop) => {
      members = sampleSaid(members, member, shop);
      return members;
    },
    costs: async () => costs,
    saveCosts: async (_shop, edit) => {
      costs = { ...costs, ...edit };
      return costs;
    },
    ...samplePlans(),
    ...sampleSavedReports(),
    ...sampleService(),
    reviewDesk: async () => reviews,
    markReview: async ({ key, wrong }) => {
      reviews = withReviewMark(reviews, key, wrong);
      return reviews;
    },
    ...sampleReviewRules(),
    ordersDesk: async () => orders,
    saveOrdersRules: async (next) => {
      orders = { ...orders, rules: next };
      return orders;
    },
    markDeadline: async (id, done) => {
      orders = withMark(orders, id, done);
      return orders;
    },
    ...sampleActivityDesk(),
    health: async () => sampleHealth,
    rules: async () => rules,
    saveRule: async (change) => {
      rules = withRule(rules, change);
      return rules;
    },
    lowerRule: async (rule, subject) => {
      const raises = rules.raises.filter((one) => one.rule !== rule || one.subject !== subject);
      rules = { ...rules, raises };
      return rules;
    },
    promoChanges: async () => promo,
    savePromo: async (draft) => {
      const refused = promoRefusal(draft, promo);
      const key = draft.key ?? `own-${promo.length}`;
      if (!refused) promo = [...promo.filter((one) => one.key !== key), { ...draft, key }];
      return { changes: promo, refused };
    },
    undoPromo: async (key) => {
      promo = promo.filter((one) => one.key !== key);
      return promo;
    },
    forgetTaught: async () => undefined,
    sites: async () => [
      { site: 'shops', on: true, origins: ['https://*.taobao.com/*', 'https://*.tmall.com/*'] },
      { site: '1688', on: false, origins: ['https://detail.1688.com/*', 'https://s.1688.com/*'] },
      { site: 'jd', on: false, origins: ['https://item.jd.com/*', 'https://search.jd.com/*'] },
    ],
    switchSite: async () => [],
    settings: async () => DEFAULT_SETTINGS,
    backup: async () => ({ lastAt: SAMPLE_NOW - 2 * DAY_LENGTH, daysSince: 2, due: false }),
    backupMade: async () => ({ lastAt: SAMPLE_NOW, daysSince: 0, due: false }),
    restoreBackup: async () => ({ ok: true, madeAt: SAMPLE_NOW - DAY_LENGTH, rows: 18_240 }),
    eraseAll: async () => ({ captures: 431, written: 27, rest: 1_204 }),
    startPractice: async () => undefined,
    endPractice: async () => undefined,
    saveSettings: async () => undefined,
    allowNotifications: async () => true,
    picturesAllowed: async () => true,
    allowPictures: async (on) => on,
    watchRival: async () => undefined,
    ...changes,
  };
}

function sampleMark(mark: AlertMark): Partial<Alert> {
  if (mark === 'reopen') return { state: 'seen', raised: undefined };
  const told = { at: SAMPLE_NOW, severity: 'urgent' as const };
  if (mark === 'done') return { state: 'done', told };
  if (mark !== 'not-useful')
    return { state: 'snoozed', told, snoozedUntil: SAMPLE_NOW + DAY_LENGTH };
  const raised = [{ name: 'fall', unit: 'share' as const, was: 0.25, now: 0.3125 }];
  return { state: 'done', told, raised };
}

/** A shop that was never read. */
export const emptySource = sampleSource({
  today: async () => ({
    ...sampleToday,
    alerts: [],
    more: { cards: 0, urgent: 0 },
    sections: [],
    pages: [],
    snapshotsToday: 0,
  }),
  todayFolded: async () => ({ rest: [], settled: [] }),
  shops: async () => [],
  listings: async () => [],
  boards: async () => [],
  rivalNotes: async () => [],
  searchIndex: async () => ({ things: [], leftOut: 0 }),
  watchedWords: async () => [],
  titleLooks: async () => [],
  reviewDesk: async () => emptyReviewDesk,
  ordersDesk: async () => emptyOrders,
  adsDesk: async () => ({ shops: [], board: null }),
  ...samplePlans([]),
  ...sampleSavedReports([]),
  decisions: async () => [],
  suggestedDecisions: async () => [],
  activities: async () => NO_ACTIVITIES,
  health: async () => ({ pages: [], taught: [] }),
  rules: async () => ({ settings: [], raises: [], judgements: [] }),
  promoChanges: async () => [],
  ...EMPTY_SERVICE,
});

const refuse = () => Promise.reject(new Error('the store is closed'));

/** A background that does not answer. */
export const brokenSource = sampleSource({
  today: refuse,
  shops: refuse,
  listings: refuse,
  boards: refuse,
  settings: refuse,
});
