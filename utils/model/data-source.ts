import type { ActivityAnswer, ActivityBoard, ActivityDraft, ActivityResult } from './activity';
import type { AdsChoice, AdsDesk, PlanCheck, SaidPlanItem } from './ads-desk';
import type { AlertMark, RuleId } from './alert';
import type { BackupState, Erased, RestoreOutcome } from './backup';
import type { BoardKey, BoardSummary, BoardView } from './board';
import type { ChangeAnswer, ChangeQuestion } from './change';
import type { CostAnswers, CostEdit } from './costs';
import type { Day, Instant } from './day';
import type { Decision } from './decision';
import type { HealthBoard } from './health';
import type { ImportOutcome } from './import';
import type {
  DecisionAnswer,
  DecisionDraft,
  DecisionSubject,
  JournalPlace,
  SuggestedDecision,
} from './journal';
import type { WatchedWord } from './keyword-watch';
import type { LedgerLook, SettlingHours } from './ledger';
import type { ItemKey } from './listing';
import type { MemberBoard } from './member-shop';
import type {
  TemplateDraft,
  TemplateKind,
  TemplateRow,
  TemplateUse,
  TemplateUseDraft,
} from './message-template';
import type { MetricId } from './metric';
import type { Note } from './note';
import type { KeptNotice } from './notice';
import type { OrdersDesk, OrdersRules } from './orders-desk';
import type { ListingRow, PanelView, ShopRow } from './panel-view';
import type { KeptPictures } from './picture';
import type { PromoAnswer, PromoChange, PromoDraft } from './promo';
import type { Reading, RowKind } from './reading';
import type { Report, ReportQuestion } from './report';
import type { ReportDefinition, ReportDefinitionDraft } from './report-definition';
import type { WrongVerdict } from './review';
import type { ReviewDesk } from './review-desk';
import type { OwnReviewRules, ReviewRulesBoard, RulesPreview } from './review-rules';
import type { ComparedItem, EventStudy, NoteRow, RivalView } from './rival';
import type { RuleBoard, RuleChange } from './rule-board';
import type { SearchIndex } from './search';
import type { Series } from './series';
import type { SeriesScope, SeriesSubject } from './series-subject';
import type { ServiceBoard } from './service-desk';
import type { Settings } from './settings';
import type { SiteSwitch } from './site-switch';
import type { TargetBoard, TargetEdit, TargetLength } from './target';
import type { PlanBoard, SavedTask, TaskDraft } from './task';
import type { TitleWordsLook } from './title-desk';
import type { FoldedAlerts, TodaySnapshot } from './today';

/** What a snapshot click came to. */
export type SnapshotOutcome =
  | {
      ok: true;
      item: ItemKey;
      version: 'first' | 'changed' | 'unchanged';
      takenAt: Instant;
      pictures?: KeptPictures;
    }
  /** a ranked list; where a page shows several, the first of them, and the rows of all */
  | {
      ok: true;
      board: BoardKey;
      rows: number;
      version: 'first' | 'changed' | 'unchanged';
      takenAt: Instant;
    }
  | {
      ok: false;
      why:
        | 'not-an-item-page'
        | 'page-trouble'
        | 'not-certain'
        | 'disk-full'
        | 'store-closed'
        | 'no-reader';
    };

/** The note fields that the operator fills in; the rest is given by the store. */
export type NoteDraft = Omit<Note, 'id' | 'writtenAt' | 'changedAt'> & { id?: string };

/**
 * Everything a component may ask for or ask to be done. Implemented once over messages (in-page
 * panel, popup, side panel, dashboard); components never see the store, jobs or readers.
 */
export interface DataSource {
  today(): Promise<TodaySnapshot>;
  todayFolded(): Promise<FoldedAlerts>;
  markAlert(id: string, mark: AlertMark): Promise<TodaySnapshot>;
  alertsSeen(ids: string[]): Promise<void>;
  panel(reading: Reading): Promise<PanelView>;
  notes(item: ItemKey): Promise<Note[]>;
  saveNote(draft: NoteDraft): Promise<Note>;
  removeNote(id: string): Promise<void>;
  /** newest first; of one shop, or of all */
  decisions(shop?: string): Promise<Decision[]>;
  saveDecision(draft: DecisionDraft): Promise<Decision>;
  removeDecision(id: string): Promise<void>;
  /** what came after decisions, by their ids */
  decisionAnswers(ids: string[]): Promise<Record<string, DecisionAnswer[]>>;
  /** the shop itself first */
  decisionSubjects(shop: string): Promise<DecisionSubject[]>;
  suggestedDecisions(): Promise<SuggestedDecision[]>;
  declineDecision(key: string): Promise<void>;
  /** the journal's news were seen */
  journalLooked(): Promise<void>;
  /** null where a page lets nothing be noted; without a reading the shop is asked */
  journalPlace(reading: Reading | null): Promise<JournalPlace | null>;
  shops(): Promise<ShopRow[]>;
  listings(): Promise<ListingRow[]>;
  /** every ranked list with a snapshot, the newest look first */
  boards(): Promise<BoardSummary[]>;
  board(board: BoardKey): Promise<BoardView | null>;
  /** everything that was ever seen of an item; null without a snapshot */
  rival(item: ItemKey): Promise<RivalView | null>;
  /** several items side by side, in the order asked for */
  compareRivals(items: ItemKey[]): Promise<ComparedItem[]>;
  /** every note with the item that it speaks of */
  rivalNotes(): Promise<NoteRow[]>;
  /** points at a printed figure in the page; false where the page no longer shows it */
  showFigure(label: string, raw: string): Promise<boolean>;
  /** everything stored that can be looked for by name */
  searchIndex(): Promise<SearchIndex>;
  /** whether the operator is reminded of an item that was not looked at for days */
  watchRival(item: ItemKey, on: boolean): Promise<void>;
  /** opens items in tabs; gives how many were opened */
  openRivals(items: ItemKey[]): Promise<number>;
  /** what the figures of a shop, or of an item of it, did after a rival changed */
  rivalEvent(
    item: ItemKey,
    before: Instant,
    shop: string,
    subject?: string,
  ): Promise<EventStudy | null>;
  /** what is known of a shop's words */
  watchedWords(shop: string): Promise<WatchedWord[]>;
  /** visitors by each word of the own items' titles, of every shop */
  titleLooks(): Promise<TitleWordsLook[]>;
  /** `readings` is the JSON of an import's batch */
  importReadings(readings: string): Promise<ImportOutcome>;
  /** without a scope the whole shop's */
  series(
    subject: string,
    metrics: MetricId[],
    from: Day,
    to: Day,
    scope?: string,
  ): Promise<Series[]>;
  /** the scopes in which a shop or one of its rows has daily figures, the newest day first */
  scopes(subject: string): Promise<SeriesScope[]>;
  /** every look at one day's figures, oldest first */
  looks(subject: string, scope: string, day: Day): Promise<LedgerLook[]>;
  /** when figures usually stand still, in hours since the day's end */
  settling(subject: string, scope: string): Promise<SettlingHours>;
  /** opens the answer for a shop's day against another in a tab */
  openWhy(shopName: string, day: Day, baseDay: Day): Promise<void>;
  /** of a shop, or of the first with advertising; counted as asked, or as read most */
  adsDesk(shop?: string, counting?: string): Promise<AdsDesk>;
  /** what was done with today's advice about a plan, noted in the journal too; null takes it back */
  answerAds(subject: string, choice: AdsChoice | null, what: string): Promise<void>;
  /** which item a plan promotes: null for several, 'page' for what the pages say */
  sayPlanItem(subject: string, item: SaidPlanItem['item'] | 'page'): Promise<void>;
  /** what is ticked off of a new plan's checklist */
  tickPlan(subject: string, ticked: PlanCheck[]): Promise<void>;
  /** opens a desk's view in a tab: `ads?shop=…` */
  openDesk(place: string): Promise<void>;
  /** why sales moved, or why that cannot be said */
  explainChange(question: ChangeQuestion): Promise<ChangeAnswer>;
  /** a report as it stands now; only days that are over are in it */
  report(question: ReportQuestion): Promise<Report>;
  /** reports that the operator wants again and again, the oldest first */
  savedReports(): Promise<ReportDefinition[]>;
  saveReport(draft: ReportDefinitionDraft): Promise<ReportDefinition>;
  forgetReport(id: string): Promise<void>;
  /** that it is ready is no longer news */
  reportOpened(id: string): Promise<void>;
  /** the plan of the day, week or month that a day lies in */
  plan(per: TargetLength, day: Day): Promise<PlanBoard>;
  /** an alert or a note has one open task: saving a second gives the first */
  saveTask(draft: TaskDraft): Promise<SavedTask>;
  /** ticks a task off, or takes that back */
  markTask(id: string, done: boolean): Promise<void>;
  removeTask(id: string): Promise<void>;
  /** a shop's items, sources, words or plans that have daily figures, the last seen first */
  subjects(shop: string, kind: RowKind): Promise<SeriesSubject[]>;
  /** how many rows of each kind have daily figures */
  subjectKinds(shop: string): Promise<Partial<Record<RowKind, number>>>;
  targets(shop: string): Promise<TargetBoard>;
  saveTargets(shop: string, edits: TargetEdit[]): Promise<TargetBoard>;
  /** sets a day of the month's plan by hand; null gives it back to the weights */
  savePlanDay(shop: string, day: Day, value: number | null): Promise<TargetBoard>;
  /** members of the advertising console, with the shops that they were said to belong to */
  memberShops(): Promise<MemberBoard>;
  /** the member's figures are folded under the shop before the answer */
  sayMemberShop(member: string, shop: string): Promise<MemberBoard>;
  /** what the operator has said of a shop's costs */
  costs(shop: string): Promise<CostAnswers>;
  /** the rules judge the shop anew by them */
  saveCosts(shop: string, edit: CostEdit): Promise<CostAnswers>;
  /** messages to be copied, of a kind or all */
  templates(kind?: TemplateKind): Promise<TemplateRow[]>;
  saveTemplate(draft: TemplateDraft): Promise<TemplateRow[]>;
  /** a shipped template as it ships; an own one is gone */
  resetTemplate(id: string): Promise<TemplateRow[]>;
  /** notes that a template was copied */
  templateUsed(use: TemplateUseDraft): Promise<void>;
  /** what was copied, newest first */
  templateUses(): Promise<TemplateUse[]>;
  /** customer service of every shop, side by side where it counts the same */
  service(): Promise<ServiceBoard>;
  /** headlines of the platform, newest first */
  notices(): Promise<KeptNotice[]>;
  markNotices(keys: string[], read: boolean): Promise<KeptNotice[]>;
  /** an empty note takes it away */
  noteNotice(key: string, note: string): Promise<KeptNotice[]>;
  /** deadlines, counters and scores of every shop */
  /** of one shop; of the first where none is named */
  reviewDesk(shop?: string): Promise<ReviewDesk>;
  /** the operator's word against a verdict; null takes it back */
  markReview(mark: {
    shop: string;
    kept: string;
    key: string;
    wrong: WrongVerdict | null;
  }): Promise<ReviewDesk>;
  /** by what reviews are judged, and what the operator changed of it */
  reviewRules(): Promise<ReviewRulesBoard>;
  /** how stored verdicts would change by other rules; nothing is kept */
  previewReviewRules(rules: OwnReviewRules): Promise<RulesPreview>;
  saveReviewRules(rules: OwnReviewRules): Promise<ReviewRulesBoard>;
  ordersDesk(): Promise<OrdersDesk>;
  saveOrdersRules(rules: OrdersRules): Promise<OrdersDesk>;
  /** takes a deadline as dealt with, or takes that back */
  markDeadline(id: string, done: boolean): Promise<OrdersDesk>;
  activities(): Promise<ActivityBoard>;
  /** what came of activities, by their ids */
  activityResults(ids: string[]): Promise<Record<string, ActivityResult>>;
  saveActivity(draft: ActivityDraft): Promise<ActivityAnswer>;
  removeActivity(id: string): Promise<ActivityBoard>;
  health(): Promise<HealthBoard>;
  rules(): Promise<RuleBoard>;
  /** sets a rule for a shop, or for all shops; the rules are asked again before the answer */
  saveRule(change: RuleChange): Promise<RuleBoard>;
  /** takes "not useful" back, however often it was said of the rule about the subject */
  lowerRule(rule: RuleId, subject: string): Promise<RuleBoard>;
  /** what the operator changed in the promotion calendar */
  promoChanges(): Promise<PromoChange[]>;
  /** every shop is judged anew by the calendar before the answer */
  savePromo(draft: PromoDraft): Promise<PromoAnswer>;
  /** a shipped event as it ships; an own event is gone */
  undoPromo(key: string): Promise<PromoChange[]>;
  forgetTaught(id: string): Promise<void>;
  sites(): Promise<SiteSwitch[]>;
  /** asks the browser; gives what is allowed afterwards */
  switchSite(site: SiteSwitch, on: boolean): Promise<SiteSwitch[]>;
  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  backup(): Promise<BackupState>;
  /** notes that a file of everything was written */
  backupMade(): Promise<BackupState>;
  /** puts the file that was looked through last in the place of everything */
  restoreBackup(): Promise<RestoreOutcome>;
  /** forgets everything that was read, written, chosen and allowed */
  eraseAll(): Promise<Erased>;
  /** makes the practice shop, which stands apart from everything else, under this name */
  startPractice(name: string): Promise<void>;
  /** takes the practice shop away */
  endPractice(): Promise<void>;
  /** asks the browser; gives whether desktop notifications are allowed */
  allowNotifications(): Promise<boolean>;
  /** whether small copies of rivals' main pictures may be kept */
  picturesAllowed(): Promise<boolean>;
  /** asks the browser within the click, or gives it back; gives what is allowed afterwards */
  allowPictures(on: boolean): Promise<boolean>;
}
