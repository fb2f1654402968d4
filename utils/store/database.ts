import Dexie, { type EntityTable, type Table } from 'dexie';
import type { ActivityRecord } from '../model/activity';
import type { AdsChecks, AdsRecord, SaidPlanItem } from '../model/ads-desk';
import type { Alert } from '../model/alert';
import type { BoardSighting } from '../model/board';
import type { CostAnswers } from '../model/costs';
import type { Day, DaySpan, Instant } from '../model/day';
import type { Decision } from '../model/decision';
import type { FieldHealth } from '../model/health';
import type { ListingVersion } from '../model/listing';
import type { MemberShop } from '../model/member-shop';
import type { StoredTemplate, TemplateUse } from '../model/message-template';
import type { Note } from '../model/note';
import type { KeptNotice } from '../model/notice';
import type { ClockEntry } from '../model/orders-clock';
import type { OrdersRules } from '../model/orders-desk';
import type { PageId } from '../model/page-id';
import type { StoredPicture } from '../model/picture';
import type { PromoChange } from '../model/promo';
import type { SeenQuestion } from '../model/question';
import type { ReportDefinition } from '../model/report-definition';
import type { SeenReview } from '../model/review';
import type { OwnReviewRules } from '../model/review-rules';
import type { RuleRaise, RuleSetting, ShopJudgement } from '../model/rule';
import type { SeriesSubject } from '../model/series-subject';
import type { Settings } from '../model/settings';
import type { Target } from '../model/target';
import type { Task } from '../model/task';
import type { TaughtFigure } from '../model/taught';
import type { PageStatus } from '../model/today';
import type { StoredLedger } from './ledger';
import type { PackedCapture } from './pack-capture';
import type { PictureName } from './pictures';
import { SCHEMA_V1 } from './schema/v1';
import { SCHEMA_V2 } from './schema/v2';
import { SCHEMA_V3 } from './schema/v3';
import { SCHEMA_V4 } from './schema/v4';
import type { Unwatched } from './unwatched';
import type { StoredYear } from './years';

/** What the newest capture of one track said, and when. */
export interface Track {
  track: string;
  content: string;
  takenAt: Instant;
}

/** A review as first seen, with what was judged of it. */
export interface KnownReview extends SeenReview {
  shop: string;
  key: string;
}

/** How far the stored reviews were judged by one version of the rules. */
export interface Rejudging {
  version: string;
  /** the key of the last one that was; 'end' for all, null for none */
  after: [string, string] | 'end' | null;
}

/** A question of 问大家 as first seen, and as it stood when it was seen last. */
export interface KnownQuestion extends SeenQuestion {
  shop: string;
  key: string;
}

/** The last look at one page kind of one shop. */
export interface Look extends Omit<PageStatus, 'desk' | 'due'> {
  /** `page|shop` */
  key: string;
  /** when the page was looked at last, whether it could be read or not */
  lookedAt: Instant;
}

/** Which captures are a shop's newest of each page kind. */
export type LatestCaptures = Partial<Record<PageId, { seq: number; takenAt: Instant }>>;

/** A part of the log that is to be folded anew, and how far that came. */
export interface Refold {
  /** whose captures; left out for everybody's */
  shops?: string[];
  /** of which days only; what was folded of them is not forgotten first */
  days?: DaySpan;
  /** folded anew so far, by the captures' places in the log */
  at: number;
  upTo: number;
}

/** How far what the log held before a table came was entered into it, by places in the log. */
export interface EnteredRows {
  version: number;
  at: number;
  upTo: number;
}

export type MetaEntry =
  | { key: 'foldedSeq'; value: number }
  /** the newest capture that the alert rules know of */
  | { key: 'judgedSeq'; value: number }
  /** what the alert rules said of each shop when they were asked last */
  | { key: `judged:${string}`; value: ShopJudgement }
  /** the rules by which the log was folded */
  | { key: 'foldVersion'; value: number }
  | { key: `latest:${string}`; value: LatestCaptures }
  /** the day on which the decision journal was last looked at */
  | { key: 'journalSeen'; value: Day }
  /** suggested decisions that are not wanted in the journal */
  | { key: 'declinedDecisions'; value: string[] }
  /** the operator's changes to the promotion calendar */
  | { key: 'promoChanges'; value: PromoChange[] }
  /** what the operator changed of the rules by which reviews are judged */
  | { key: 'reviewRules'; value: OwnReviewRules }
  /** by which rules the stored reviews were judged, and how far that came */
  | { key: 'rejudging'; value: Rejudging }
  /** parts of the log that are to be folded anew, the next first */
  | { key: 'refolds'; value: Refold[] }
  /** rows of the log that are entered into tables which came later */
  | { key: 'enteredRows'; value: EnteredRows }
  /** what the operator set of the after-sales desk */
  | { key: 'ordersRules'; value: OrdersRules }
  /** choices that came with a restored backup, until they are in their own place */
  | { key: 'restoredSettings'; value: Settings }
  /** what order numbers are hashed with; leaves the machine only in the operator's own backup */
  | { key: 'orderSalt'; value: string };

/** Of the tables as they stand now. */
export const SCHEMA_VERSION = 4;

/**
 * The one database. Opened only in the extension's own pages and background: opened in a content
 * script it would belong to the page. Every transaction is strict: answered when it is on disk.
 */
export class Database extends Dexie {
  captures!: EntityTable<PackedCapture, 'seq'>;
  tracks!: Table<Track, string>;
  years!: Table<StoredYear, string>;
  listings!: Table<ListingVersion, [string, Instant]>;
  alerts!: Table<Alert, string>;
  notes!: Table<Note, string>;
  reviews!: Table<KnownReview, [string, string]>;
  looks!: Table<Look, string>;
  meta!: Table<MetaEntry, MetaEntry['key']>;
  health!: Table<FieldHealth, string>;
  taught!: Table<TaughtFigure, string>;
  subjects!: Table<SeriesSubject, string>;
  ledgers!: Table<StoredLedger, string>;
  decisions!: Table<Decision, string>;
  targets!: Table<Target, string>;
  costs!: Table<CostAnswers, string>;
  ruleSettings!: Table<RuleSetting, string>;
  ruleRaises!: Table<RuleRaise, string>;
  clock!: Table<ClockEntry, string>;
  boards!: Table<BoardSighting, [string, Instant]>;
  pictures!: Table<StoredPicture, string>;
  pictureNames!: Table<PictureName, string>;
  unwatched!: Table<Unwatched, string>;
  templates!: Table<StoredTemplate, string>;
  templateUses!: Table<TemplateUse, string>;
  notices!: Table<KeptNotice, string>;

  questions!: Table<KnownQuestion, [string, string]>;
  memberShops!: Table<MemberShop, string>;
  activities!: Table<ActivityRecord, string>;
  adsRecords!: Table<AdsRecord, string>;
  adsChecks!: Table<AdsChecks, string>;
  tasks!: Table<Task, string>;
  adsItems!: Table<SaidPlanItem, string>;
  reportDefinitions!: Table<ReportDefinition, string>;

  constructor(name = 'zhanggui') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores(SCHEMA_V1);
    this.version(2).stores(SCHEMA_V2);
    this.version(3).stores(SCHEMA_V3);
    this.version(SCHEMA_VERSION).stores(SCHEMA_V4);
  }
}
