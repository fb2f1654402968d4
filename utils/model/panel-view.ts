import type { Alert, SalesWhy } from './alert';
import type { FigureRefusal } from './comparable-figures';
import type { ScopeField } from './compare-scopes';
import type { Day, Instant } from './day';
import type { DeskPanel } from './desk-panel';
import type { Figure } from './figure';
import type { JournalPlace } from './journal';
import type { SettlingHours } from './ledger';
import type { Listing, ListingChange, ListingImage, ListingPrice, Printed } from './listing';
import type { MetricId } from './metric';
import type { Unit } from './metric-definition';
import type { Note } from './note';
import type { PageId } from './page-id';
import type { ActivityRow, OrderRow, PrintedChange, ShopIdentity, Trouble } from './reading';
import type { JudgedReview } from './review';
import type { Scope } from './scope';
import type { DayFigure, DayState } from './series';

/** A figure set against another; `none` says in a word why it cannot be. */
export type Comparison =
  | {
      kind: 'compared';
      base: number;
      /** relative change; for ratios the difference in points, as a fraction */
      change: number;
      /** days that went into the base */
      days: Day[];
      provisional: boolean;
      /** the base is a plain mean of daily ratios, because their parts were not read */
      averaged?: true;
    }
  | {
      kind: 'none';
      why: 'not-read' | 'other-scope' | 'base-zero' | FigureRefusal;
      /** what differs, where the scope does */
      field?: ScopeField;
    };

/** How a metric is written; given with each figure, so that no page carries the whole dictionary. */
export interface MetricFormat {
  unit: Unit;
  decimals: number;
}

export interface MetricRow extends MetricFormat {
  metric: MetricId;
  label: string;
  raw: string;
  figure: Figure;
  state: DayState;
  /** names of broken identities */
  suspect: string[];
  /** a sign that the figure may be a decoy, or how it leaps away from its own history */
  unverified?: string;
  lastWeek: Comparison;
  fourWeeks: Comparison;
  /** the last thirty days up to the figure's own day, gaps included; empty when off the daily scope */
  line: DayFigure[];
}

/** What makes one of two compared days no ordinary or no final one. */
export type DayCaution =
  | { kind: 'promotion'; day: Day; event: string }
  | { kind: 'bulk-order'; day: Day }
  | { kind: 'provisional'; day: Day };

/** Figures that a page showed on an earlier day and does not show now, and when they were read last. */
export type StaleFigures = Partial<Record<MetricId, Instant>>;

export interface HomePanel {
  kind: 'home';
  shop: ShopIdentity | null;
  scope: Scope;
  takenAt: Instant;
  /** the layout that was read, for "where from" */
  layout?: string;
  main: MetricRow[];
  others: MetricRow[];
  /** why sales moved against the same weekday last week; or why that cannot be said */
  why: SalesWhy | { missing: MetricId[] } | { none: 'not-read' | 'other-scope' | 'suspect' };
  /** what must be known of the two days before the split is believed */
  cautions: DayCaution[];
  daysStored: number;
  /** left out where every figure is read */
  stale?: StaleFigures;
  /** when figures of a day usually stand still, where this shop has shown it */
  settling?: SettlingHours;
  trouble: Trouble[];
}

export interface ListingPanel {
  kind: 'listing';
  item: string;
  listing: Listing;
  takenAt: Instant;
  /** null before the first snapshot */
  firstSeen: Instant | null;
  lastSeen: Instant | null;
  versions: number;
  /** differences to the newest stored version, page against store */
  sinceLast: ListingChange[];
  /** older differences, newest first */
  history: ListingChange[];
  notes: Note[];
  trouble: Trouble[];
}

export interface ReviewsPanel {
  kind: 'reviews';
  takenAt: Instant;
  judged: JudgedReview[];
  bad: number;
  hidden: number;
  trouble: Trouble[];
}

export interface StoppedPanel {
  kind: 'stopped';
  page: PageId | null;
  trouble: Trouble[];
}

/** A figure of the page with what is doubted of it, not set against anything. */
export interface FigureLine extends MetricFormat {
  metric: MetricId;
  label: string;
  raw: string;
  figure: Figure;
  change?: PrintedChange;
  /** names of broken identities */
  suspect: string[];
  unverified?: string;
  /** its own scope, where that is not the page's */
  scope?: Partial<Scope>;
}

export interface FigureGroup {
  /** empty for the shop of the page */
  name: string;
  figures: FigureLine[];
}

/** The beginning of a table: what does not fit is counted, never dropped in silence. */
export interface FiguresTable {
  title: string;
  columns: { metric: MetricId; label: string }[];
  rows: {
    name: string;
    /** what the row says besides its figures: states, moments */
    texts: string[];
    subtotal: boolean;
    /** one a column */
    figures: (FigureLine | null)[];
  }[];
  rowsLeftOut: number;
  columnsLeftOut: number;
}

export interface FiguresBoard {
  title: string;
  rows: {
    rank: Figure;
    name: string;
    price: ListingPrice | null;
    sales: Printed | null;
    shop: string;
    promoted: boolean;
    figures: FigureLine[];
  }[];
  rowsLeftOut: number;
}

/** An order, refund or dispute by what is at stake; its number is not shown. */
export interface OrderLine extends Omit<OrderRow, 'id'> {
  /** until the deadline at the moment of reading, in milliseconds; negative when it is over */
  left: number | null;
}

/** The panel of every page that has none of its own: what was read, as it was read. */
export interface FiguresPanel {
  kind: 'figures';
  page: PageId;
  shop: ShopIdentity | null;
  scope: Scope;
  takenAt: Instant;
  layout: string;
  groups: FigureGroup[];
  tables: FiguresTable[];
  boards: FiguresBoard[];
  /** the nearest deadline first */
  orders: OrderLine[];
  ordersLeftOut: number;
  activities: ActivityRow[];
  activitiesLeftOut: number;
  /** the shop's own figures of a whole day beside the same weekday before; left out where none are */
  moved?: MetricRow[];
  /** left out where every figure is read */
  stale?: StaleFigures;
  /** when figures of a day usually stand still, where this shop has shown it */
  settling?: SettlingHours;
  trouble: Trouble[];
}

/** What belongs to a page whatever kind it is of. */
export interface Surroundings {
  /** what can be noted about a decision made on this page; absent where nothing can */
  journal?: JournalPlace;
  /** what the desk of this page says of it; absent where the page belongs to none */
  desk?: DeskPanel;
}

export type PanelView = (HomePanel | ListingPanel | ReviewsPanel | FiguresPanel | StoppedPanel) &
  Surroundings;

/** One row of the dashboard's list of snapshots. */
export interface ListingRow {
  item: string;
  title: string;
  shopName: string;
  url: string;
  image: ListingImage | null;
  price: Figure | null;
  sales: string;
  firstSeen: Instant;
  lastSeen: Instant;
  looks: number;
  versions: number;
  lastChanges: ListingChange[];
  notes: number;
  /** false for an own item, and where the operator said so: nobody is reminded of it */
  watched: boolean;
  own: boolean;
}

export interface ShopRow {
  subject: string;
  name: string;
  firstDay: Day | null;
  lastDay: Day | null;
  daysStored: number;
  captures: number;
  lastReadAt: Instant;
  alerts: Alert[];
}
