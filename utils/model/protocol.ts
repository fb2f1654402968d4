import type { ActivityAnswer, ActivityBoard, ActivityDraft, ActivityResult } from './activity';
import type { AdsChoice, AdsDesk, PlanCheck, SaidPlanItem } from './ads-desk';
import type { AlertMark, RuleId } from './alert';
import type { BackupState, Erased, RestoreOutcome } from './backup';
import type { BoardKey, BoardSummary, BoardView } from './board';
import type { RecordOutcome } from './capture';
import type { ChangeAnswer, ChangeQuestion } from './change';
import type { CostAnswers, CostEdit } from './costs';
import type { NoteDraft, SnapshotOutcome } from './data-source';
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
import type { Wardrobe } from './look';
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
import type { PageId } from './page-id';
import type { PanelLook } from './panel-look';
import type { ListingRow, PanelView, ShopRow } from './panel-view';
import type { PromoAnswer, PromoChange, PromoDraft } from './promo';
import type { Reading, RowKind } from './reading';
import type { Report, ReportQuestion } from './report';
import type { ReportDefinition, ReportDefinitionDraft } from './report-definition';
import type { ReviewFlag, WrongVerdict } from './review';
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
import type { TaughtDraft, TaughtFigure } from './taught';
import type { TitleWordsLook } from './title-desk';
import type { FoldedAlerts, TodaySnapshot } from './today';

/** Messages to the background: what is sent, and what comes back. */
export interface ToBackground {
  /** the loader saw an address that a reader claims; the background injects the reader */
  'page.claimed': { send: { page: PageId; url: string }; answer: { injected: boolean } };
  /** a reading to be checked and recorded; answered after it is on disk */
  'reading.record': {
    send: { reading: Reading };
    answer: { outcome: RecordOutcome; flags: ReviewFlag[]; settings: Settings };
  };
  /** readings of files that the operator gave, at most IMPORT_BATCH at once */
  'import.record': { send: { readings: string }; answer: ImportOutcome };
  'panel.open': { send: { tabId?: number }; answer: { opened: boolean } };
  /** opens it in the browser's own side panel; only within a click, before anything is waited for */
  'panel.beside': { send: Record<string, never>; answer: { opened: boolean } };
  /** how the panel was left in the pages of the asking page's host */
  'panel.look': { send: Record<string, never>; answer: PanelLook };
  'panel.keep': { send: { look: PanelLook }; answer: Record<string, never> };
  /** points at a printed figure in the page that asks, or in the tab that is looked at */
  'figure.show': { send: { label: string; raw: string }; answer: { shown: boolean } };
  'panel.view': { send: { reading: Reading }; answer: PanelView };
  /** from the page's own launcher or panel, with what was just read */
  'snapshot.store': { send: { reading: Reading }; answer: SnapshotOutcome };
  /** from popup, side panel, command or menu: the background asks the tab to read itself */
  'snapshot.request': { send: { tabId: number }; answer: SnapshotOutcome };
  /** the reading that a tab shows now, for the side panel */
  'tab.reading': { send: { tabId: number }; answer: Reading | null };
  /** the kind of page in a tab, for the popup, which does not carry the list of addresses */
  'tab.page': { send: { tabId: number }; answer: PageId | null };
  'today.get': { send: Record<string, never>; answer: TodaySnapshot };
  /** what is not among the cards of today */
  'today.folded': { send: Record<string, never>; answer: FoldedAlerts };
  'alert.mark': { send: { id: string; mark: AlertMark }; answer: TodaySnapshot };
  /** alerts that the operator was shown */
  'alert.seen': { send: { ids: string[] }; answer: Record<string, never> };
  'note.list': { send: { item: ItemKey }; answer: Note[] };
  'note.save': { send: { draft: NoteDraft }; answer: Note };
  'note.remove': { send: { id: string }; answer: { removed: boolean } };
  /** the journal, newest first, all of it or one shop's */
  'decision.list': { send: { shop?: string }; answer: Decision[] };
  'decision.save': { send: { draft: DecisionDraft }; answer: Decision };
  'decision.remove': { send: { id: string }; answer: { removed: boolean } };
  /** what came after decisions, by their ids */
  'decision.answers': { send: { ids: string[] }; answer: Record<string, DecisionAnswer[]> };
  /** what a decision in a shop can be pinned to */
  'decision.subjects': { send: { shop: string }; answer: DecisionSubject[] };
  /** changes seen on own items that are not in the journal */
  'decision.suggested': { send: Record<string, never>; answer: SuggestedDecision[] };
  'decision.decline': { send: { key: string }; answer: Record<string, never> };
  /** the operator has looked at the journal: its news are told */
  'decision.looked': { send: Record<string, never>; answer: Record<string, never> };
  /** what a decision noted on a page is about; null where the page lets nothing be noted */
  'decision.place': { send: { reading: Reading | null }; answer: JournalPlace | null };
  'shop.list': { send: Record<string, never>; answer: ShopRow[] };
  'listing.list': { send: Record<string, never>; answer: ListingRow[] };
  /** every ranked list with a snapshot, the newest look first */
  'board.list': { send: Record<string, never>; answer: BoardSummary[] };
  'board.get': { send: { board: BoardKey }; answer: BoardView | null };
  /** everything that was ever seen of an item */
  'rival.get': { send: { item: ItemKey }; answer: RivalView | null };
  /** several items side by side */
  'rival.compare': { send: { items: ItemKey[] }; answer: ComparedItem[] };
  /** every note with the item that it speaks of */
  'rival.notes': { send: Record<string, never>; answer: NoteRow[] };
  /** whether the operator is to be reminded of an item that was not looked at for days */
  'rival.watch': { send: { item: ItemKey; on: boolean }; answer: Record<string, never> };
  /** opens items in tabs, for the operator to look at */
  'rival.open': { send: { items: ItemKey[] }; answer: { opened: number } };
  /** what a shop's own figures did after a rival changed */
  'rival.event': {
    /** without a subject the whole shop is studied */
    send: { item: ItemKey; before: Instant; shop: string; subject?: string };
    answer: EventStudy | null;
  };
  'search.index': { send: Record<string, never>; answer: SearchIndex };
  'keyword.watch': { send: { shop: string }; answer: WatchedWord[] };
  /** visitors by each word of the own items' titles, of every shop */
  'title.looks': { send: Record<string, never>; answer: TitleWordsLook[] };
  'series.get': {
    /** without a scope the whole shop's */
    send: { subject: string; metrics: MetricId[]; from: Day; to: Day; scope?: string };
    answer: Series[];
  };
  /** the scopes in which a shop or one of its rows has daily figures */
  'series.scopes': { send: { subject: string }; answer: SeriesScope[] };
  /** every look at one day's figures */
  'series.looks': { send: { subject: string; scope: string; day: Day }; answer: LedgerLook[] };
  /** when figures usually stand still, in hours since the day's end */
  'series.settling': { send: { subject: string; scope: string }; answer: SettlingHours };
  'change.explain': { send: ChangeQuestion; answer: ChangeAnswer };
  /** opens the answer for a shop's day against another in a tab */
  'why.open': {
    send: { shopName: string; day: Day; baseDay: Day };
    answer: Record<string, never>;
  };
  /** opens a desk's view of the dashboard in a tab, for a page that may not link to it */
  'desk.open': { send: { place: string }; answer: Record<string, never> };
  /** a report as it stands now */
  'report.make': { send: ReportQuestion; answer: Report };
  /** reports that the operator wants again and again, the oldest first */
  'report.saved': { send: Record<string, never>; answer: ReportDefinition[] };
  'report.save': { send: { draft: ReportDefinitionDraft }; answer: ReportDefinition };
  'report.forget': { send: { id: string }; answer: Record<string, never> };
  /** a saved report was opened: that it is ready is no longer news */
  'report.opened': { send: { id: string }; answer: Record<string, never> };
  /** the plan of the day, week or month that a day lies in */
  'task.plan': { send: { per: TargetLength; day: Day }; answer: PlanBoard };
  'task.save': { send: { draft: TaskDraft }; answer: SavedTask };
  /** ticks a task off, or takes that back */
  'task.mark': { send: { id: string; done: boolean }; answer: Record<string, never> };
  'task.remove': { send: { id: string }; answer: Record<string, never> };
  'ads.desk': { send: { shop?: string; counting?: string }; answer: AdsDesk };
  /** what was done with today's advice about a plan; null takes it back */
  'ads.answer': {
    send: { subject: string; choice: AdsChoice | null; what: string };
    answer: Record<string, never>;
  };
  /** what a plan promotes; null for several items, 'page' for what the pages say */
  'ads.item': {
    send: { subject: string; item: SaidPlanItem['item'] | 'page' };
    answer: Record<string, never>;
  };
  'ads.tick': { send: { subject: string; ticked: PlanCheck[] }; answer: Record<string, never> };
  'subject.list': { send: { shop: string; kind: RowKind }; answer: SeriesSubject[] };
  /** how many rows of each kind have daily figures */
  'subject.kinds': { send: { shop: string }; answer: Partial<Record<RowKind, number>> };
  'target.board': { send: { shop: string }; answer: TargetBoard };
  'target.save': { send: { shop: string; edits: TargetEdit[] }; answer: TargetBoard };
  'plan.save': { send: { shop: string; day: Day; value: number | null }; answer: TargetBoard };
  'member.list': { send: object; answer: MemberBoard };
  'member.say': { send: { member: string; shop: string }; answer: MemberBoard };
  'cost.get': { send: { shop: string }; answer: CostAnswers };
  'cost.save': { send: { shop: string; edit: CostEdit }; answer: CostAnswers };
  /** messages to be copied, of a kind or all */
  'template.list': { send: { kind?: TemplateKind }; answer: TemplateRow[] };
  'template.save': { send: { draft: TemplateDraft }; answer: TemplateRow[] };
  /** a shipped template as it ships; an own one is gone */
  'template.reset': { send: { id: string }; answer: TemplateRow[] };
  /** a template was copied */
  'template.used': { send: { use: TemplateUseDraft }; answer: Record<string, never> };
  /** the newest first */
  'template.uses': { send: Record<string, never>; answer: TemplateUse[] };
  /** customer service of every shop, side by side where it counts the same */
  'service.board': { send: Record<string, never>; answer: ServiceBoard };
  /** headlines of the platform, newest first */
  'notice.list': { send: Record<string, never>; answer: KeptNotice[] };
  'notice.mark': { send: { keys: string[]; read: boolean }; answer: KeptNotice[] };
  /** an empty note takes it away */
  'notice.note': { send: { key: string; note: string }; answer: KeptNotice[] };
  'review.desk': { send: { shop?: string }; answer: ReviewDesk };
  /** what to mark beside the reviews of a page of which nothing is recorded */
  'review.flag': { send: { reading: Reading }; answer: ReviewFlag[] };
  /** the operator's word against a verdict; null takes it back */
  'review.mark': {
    send: { shop: string; kept: string; key: string; wrong: WrongVerdict | null };
    answer: ReviewDesk;
  };
  'review.rules': { send: Record<string, never>; answer: ReviewRulesBoard };
  /** how stored verdicts would change; nothing is kept */
  'review.preview': { send: { rules: OwnReviewRules }; answer: RulesPreview };
  'review.saveRules': { send: { rules: OwnReviewRules }; answer: ReviewRulesBoard };
  'orders.desk': { send: Record<string, never>; answer: OrdersDesk };
  'orders.save': { send: { rules: OrdersRules }; answer: OrdersDesk };
  /** takes a deadline as dealt with, or takes that back */
  'orders.mark': { send: { id: string; done: boolean }; answer: OrdersDesk };
  /** the ledger of activities, with what lies ahead */
  'activity.board': { send: Record<string, never>; answer: ActivityBoard };
  /** what came of activities, by their ids */
  'activity.results': { send: { ids: string[] }; answer: Record<string, ActivityResult> };
  'activity.save': { send: { draft: ActivityDraft }; answer: ActivityAnswer };
  /** an activity that a page shows comes back when that is read again */
  'activity.remove': { send: { id: string }; answer: ActivityBoard };
  'health.get': { send: Record<string, never>; answer: HealthBoard };
  'rule.list': { send: Record<string, never>; answer: RuleBoard };
  /** sets a rule for a shop, or for all with an empty one */
  'rule.save': { send: { change: RuleChange }; answer: RuleBoard };
  /** takes "not useful" back, however often it was said of the rule about the subject */
  'rule.lower': { send: { rule: RuleId; subject: string }; answer: RuleBoard };
  /** what the operator changed in the promotion calendar */
  'promo.list': { send: Record<string, never>; answer: PromoChange[] };
  'promo.save': { send: { draft: PromoDraft }; answer: PromoAnswer };
  /** a shipped event as it ships; an own event is gone */
  'promo.undo': { send: { key: string }; answer: PromoChange[] };
  /** begins or ends the pointing at a figure in a tab */
  'teach.start': { send: { tabId?: number }; answer: { started: boolean } };
  /** has a tab save its page's structure without anybody's data */
  'sample.save': { send: { tabId?: number }; answer: { saved: boolean } };
  /** what was taught on the pages of the asker's host */
  'teach.list': { send: Record<string, never>; answer: TaughtFigure[] };
  'teach.save': { send: { taught: TaughtDraft }; answer: TaughtFigure };
  'teach.remove': { send: { id: string }; answer: Record<string, never> };
  /** the names of the shops that are known, for a page that no reader claims */
  'teach.shops': { send: Record<string, never>; answer: string[] };
  /** has the page ask the operator which of several figures is the one that was taught */
  'teach.question': { send: Record<string, never>; answer: { asked: boolean } };
  /** the operator does not want to say: not asked again */
  'teach.leave': { send: { id: string }; answer: Record<string, never> };
  'site.list': { send: Record<string, never>; answer: SiteSwitch[] };
  /** where the words of a kind of page stood at the last visit: a cache in the reader's own spelling */
  'learned.get': { send: { page: PageId }; answer: string | null };
  'learned.keep': { send: { page: PageId; learned: string }; answer: { kept: true } };
  'settings.get': { send: Record<string, never>; answer: Settings };
  'settings.save': { send: { settings: Settings }; answer: Settings };
  /** how a panel in a page looks and speaks */
  'look.get': { send: Record<string, never>; answer: Wardrobe };
  'backup.state': { send: Record<string, never>; answer: BackupState };
  /** a file of everything was written */
  'backup.made': { send: Record<string, never>; answer: BackupState };
  /** puts the file that was laid ready in the place of everything */
  'backup.restore': { send: Record<string, never>; answer: RestoreOutcome };
  'store.erase': { send: Record<string, never>; answer: Erased };
  /** makes the practice shop, under this name, where there is none yet */
  'practice.start': { send: { name: string }; answer: Record<string, never> };
  'practice.end': { send: Record<string, never>; answer: Record<string, never> };
}

/** Messages from the background to the reader in a tab. */
export interface ToReader {
  'reading.current': { send: Record<string, never>; answer: Reading | null };
  /** what a frame of the page was read as */
  'reading.framed': { send: { reading: Reading }; answer: Record<string, never> };
}

export type BackgroundMessage = keyof ToBackground;
export type ReaderMessage = keyof ToReader;

/** Who may send: our script in a page of a supported host, or one of our own pages. */
export type SenderKind = 'page' | 'extension';

/** The whole of who may ask for what. A message from any other sender is refused and logged. */
export const ALLOWED_SENDERS: Record<BackgroundMessage, readonly SenderKind[]> = {
  'page.claimed': ['page'],
  'reading.record': ['page'],
  'import.record': ['extension'],
  'panel.open': ['page', 'extension'],
  'panel.beside': ['page'],
  'panel.look': ['page'],
  'panel.keep': ['page'],
  'figure.show': ['page', 'extension'],
  'panel.view': ['page', 'extension'],
  'snapshot.store': ['page'],
  'snapshot.request': ['extension'],
  'search.index': ['extension'],
  'tab.reading': ['extension'],
  'tab.page': ['extension'],
  'today.get': ['extension'],
  'today.folded': ['extension'],
  'alert.mark': ['extension'],
  'alert.seen': ['extension'],
  'note.list': ['page', 'extension'],
  'note.save': ['page', 'extension'],
  'note.remove': ['page', 'extension'],
  'decision.list': ['extension'],
  'decision.save': ['page', 'extension'],
  'decision.remove': ['page', 'extension'],
  'decision.answers': ['extension'],
  'decision.subjects': ['extension'],
  'decision.suggested': ['extension'],
  'decision.decline': ['page', 'extension'],
  'decision.looked': ['extension'],
  'decision.place': ['extension'],
  'shop.list': ['extension'],
  'listing.list': ['extension'],
  'board.list': ['extension'],
  'board.get': ['extension'],
  'rival.get': ['extension'],
  'rival.compare': ['extension'],
  'rival.notes': ['extension'],
  'rival.watch': ['extension'],
  'rival.open': ['extension'],
  'rival.event': ['extension'],
  'keyword.watch': ['extension'],
  'title.looks': ['extension'],
  'series.get': ['extension'],
  'series.scopes': ['extension'],
  'series.looks': ['extension'],
  'series.settling': ['extension'],
  'change.explain': ['extension'],
  'why.open': ['page', 'extension'],
  'desk.open': ['page', 'extension'],
  'report.make': ['extension'],
  'report.saved': ['extension'],
  'report.save': ['extension'],
  'report.forget': ['extension'],
  'report.opened': ['extension'],
  'task.plan': ['extension'],
  'task.save': ['extension'],
  'task.mark': ['extension'],
  'task.remove': ['extension'],
  'ads.desk': ['extension'],
  'ads.answer': ['extension'],
  'ads.item': ['extension'],
  'ads.tick': ['extension'],
  'subject.list': ['extension'],
  'subject.kinds': ['extension'],
  'target.board': ['extension'],
  'target.save': ['extension'],
  'plan.save': ['extension'],
  'member.list': ['extension'],
  'member.say': ['extension'],
  'cost.get': ['extension'],
  'cost.save': ['extension'],
  'template.list': ['page', 'extension'],
  'template.save': ['extension'],
  'template.reset': ['extension'],
  'template.used': ['page', 'extension'],
  'template.uses': ['extension'],
  'service.board': ['extension'],
  'notice.list': ['extension'],
  'notice.mark': ['extension'],
  'notice.note': ['extension'],
  'review.desk': ['extension'],
  'review.flag': ['page'],
  'review.mark': ['extension'],
  'review.rules': ['extension'],
  'review.preview': ['extension'],
  'review.saveRules': ['extension'],
  'orders.desk': ['extension'],
  'orders.save': ['extension'],
  'orders.mark': ['extension'],
  'activity.board': ['extension'],
  'activity.results': ['extension'],
  'activity.save': ['extension'],
  'activity.remove': ['extension'],
  'health.get': ['extension'],
  'rule.list': ['extension'],
  'rule.save': ['extension'],
  'rule.lower': ['extension'],
  'promo.list': ['extension'],
  'promo.save': ['extension'],
  'promo.undo': ['extension'],
  'teach.start': ['page', 'extension'],
  'sample.save': ['page', 'extension'],
  'teach.list': ['page'],
  'teach.save': ['page'],
  'teach.remove': ['extension'],
  'teach.shops': ['page'],
  'teach.question': ['page'],
  'teach.leave': ['page'],
  'site.list': ['extension'],
  'learned.get': ['page'],
  'learned.keep': ['page'],
  'settings.get': ['page', 'extension'],
  'settings.save': ['extension'],
  'look.get': ['page', 'extension'],
  'backup.state': ['extension'],
  'backup.made': ['extension'],
  'backup.restore': ['extension'],
  'store.erase': ['extension'],
  'practice.start': ['extension'],
  'practice.end': ['extension'],
};
