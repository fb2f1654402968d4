import type { DataSource } from '../model/data-source';
import { allowCapture, mayCapture } from './capture-tab';
import { ask } from './messages';
import { requestNotifications } from './notifications';
import { removeOrigins, requestOrigins } from './permissions';

/** The data source of every surface: each question is one message to the background. */
export const messageSource: DataSource = {
  today: () => ask('today.get', {}),
  todayFolded: () => ask('today.folded', {}),
  markAlert: (id, mark) => ask('alert.mark', { id, mark }),
  alertsSeen: async (ids) => {
    await ask('alert.seen', { ids });
  },
  panel: (reading) => ask('panel.view', { reading }),
  notes: (item) => ask('note.list', { item }),
  saveNote: (draft) => ask('note.save', { draft }),
  removeNote: async (id) => {
    await ask('note.remove', { id });
  },
  decisions: (shop) => ask('decision.list', shop === undefined ? {} : { shop }),
  saveDecision: (draft) => ask('decision.save', { draft }),
  removeDecision: async (id) => {
    await ask('decision.remove', { id });
  },
  decisionAnswers: (ids) => ask('decision.answers', { ids }),
  decisionSubjects: (shop) => ask('decision.subjects', { shop }),
  suggestedDecisions: () => ask('decision.suggested', {}),
  declineDecision: async (key) => {
    await ask('decision.decline', { key });
  },
  journalLooked: async () => {
    await ask('decision.looked', {});
  },
  journalPlace: (reading) => ask('decision.place', { reading }),
  shops: () => ask('shop.list', {}),
  listings: () => ask('listing.list', {}),
  boards: () => ask('board.list', {}),
  board: (board) => ask('board.get', { board }),
  rival: (item) => ask('rival.get', { item }),
  compareRivals: (items) => ask('rival.compare', { items }),
  rivalNotes: () => ask('rival.notes', {}),
  showFigure: async (label, raw) => (await ask('figure.show', { label, raw })).shown,
  searchIndex: () => ask('search.index', {}),
  watchRival: async (item, on) => {
    await ask('rival.watch', { item, on });
  },
  openRivals: async (items) => (await ask('rival.open', { items })).opened,
  rivalEvent: (item, before, shop, subject) =>
    ask('rival.event', { item, before, shop, ...(subject !== undefined && { subject }) }),
  watchedWords: (shop) => ask('keyword.watch', { shop }),
  titleLooks: () => ask('title.looks', {}),
  importReadings: (readings) => ask('import.record', { readings }),
  series: (subject, metrics, from, to, scope) =>
    ask('series.get', { subject, metrics, from, to, ...(scope !== undefined && { scope }) }),
  scopes: (subject) => ask('series.scopes', { subject }),
  looks: (subject, scope, day) => ask('series.looks', { subject, scope, day }),
  settling: (subject, scope) => ask('series.settling', { subject, scope }),
  openWhy: async (shopName, day, baseDay) => {
    await ask('why.open', { shopName, day, baseDay });
  },
  adsDesk: (shop, counting) =>
    ask('ads.desk', {
      ...(shop !== undefined && { shop }),
      ...(counting !== undefined && { counting }),
    }),
  answerAds: async (subject, choice, what) => {
    await ask('ads.answer', { subject, choice, what });
  },
  sayPlanItem: async (subject, item) => {
    await ask('ads.item', { subject, item });
  },
  tickPlan: async (subject, ticked) => {
    await ask('ads.tick', { subject, ticked });
  },
  openDesk: async (place) => {
    await ask('desk.open', { place });
  },
  explainChange: (question) => ask('change.explain', question),
  report: (question) => ask('report.make', question),
  savedReports: () => ask('report.saved', {}),
  saveReport: (draft) => ask('report.save', { draft }),
  forgetReport: async (id) => {
    await ask('report.forget', { id });
  },
  reportOpened: async (id) => {
    await ask('report.opened', { id });
  },
  plan: (per, day) => ask('task.plan', { per, day }),
  saveTask: (draft) => ask('task.save', { draft }),
  markTask: async (id, done) => {
    await ask('task.mark', { id, done });
  },
  removeTask: async (id) => {
    await ask('task.remove', { id });
  },
  subjects: (shop, kind) => ask('subject.list', { shop, kind }),
  subjectKinds: (shop) => ask('subject.kinds', { shop }),
  targets: (shop) => ask('target.board', { shop }),
  saveTargets: (shop, edits) => ask('target.save', { shop, edits }),
  savePlanDay: (shop, day, value) => ask('plan.save', { shop, day, value }),
  memberShops: () => ask('member.list', {}),
  sayMemberShop: (member, shop) => ask('member.say', { member, shop }),
  costs: (shop) => ask('cost.get', { shop }),
  saveCosts: (shop, edit) => ask('cost.save', { shop, edit }),
  templates: (kind) => ask('template.list', kind === undefined ? {} : { kind }),
  saveTemplate: (draft) => ask('template.save', { draft }),
  resetTemplate: (id) => ask('template.reset', { id }),
  templateUsed: async (use) => {
    await ask('template.used', { use });
  },
  templateUses: () => ask('template.uses', {}),
  service: () => ask('service.board', {}),
  notices: () => ask('notice.list', {}),
  markNotices: (keys, read) => ask('notice.mark', { keys, read }),
  noteNotice: (key, note) => ask('notice.note', { key, note }),
  reviewDesk: (shop) => ask('review.desk', shop === undefined ? {} : { shop }),
  markReview: ({ shop, kept, key, wrong }) => ask('review.mark', { shop, kept, key, wrong }),
  reviewRules: () => ask('review.rules', {}),
  previewReviewRules: (rules) => ask('review.preview', { rules }),
  saveReviewRules: (rules) => ask('review.saveRules', { rules }),
  ordersDesk: () => ask('orders.desk', {}),
  saveOrdersRules: (rules) => ask('orders.save', { rules }),
  markDeadline: (id, done) => ask('orders.mark', { id, done }),
  activities: () => ask('activity.board', {}),
  activityResults: (ids) => ask('activity.results', { ids }),
  saveActivity: (draft) => ask('activity.save', { draft }),
  removeActivity: (id) => ask('activity.remove', { id }),
  health: () => ask('health.get', {}),
  rules: () => ask('rule.list', {}),
  saveRule: (change) => ask('rule.save', { change }),
  lowerRule: (rule, subject) => ask('rule.lower', { rule, subject }),
  promoChanges: () => ask('promo.list', {}),
  savePromo: (draft) => ask('promo.save', { draft }),
  undoPromo: (key) => ask('promo.undo', { key }),
  forgetTaught: async (id) => {
    await ask('teach.remove', { id });
  },
  sites: () => ask('site.list', {}),
  switchSite: async ({ origins }, on) => {
    await (on ? requestOrigins(origins) : removeOrigins(origins));
    return ask('site.list', {});
  },
  settings: () => ask('settings.get', {}),
  saveSettings: async (settings) => {
    await ask('settings.save', { settings });
  },
  backup: () => ask('backup.state', {}),
  backupMade: () => ask('backup.made', {}),
  restoreBackup: () => ask('backup.restore', {}),
  eraseAll: () => ask('store.erase', {}),
  startPractice: async (name) => {
    await ask('practice.start', { name });
  },
  endPractice: async () => {
    await ask('practice.end', {});
  },
  allowNotifications: requestNotifications,
  picturesAllowed: mayCapture,
  allowPictures: allowCapture,
};
