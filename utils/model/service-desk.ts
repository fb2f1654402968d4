import type { Alert } from './alert';
import type { Day, Instant } from './day';
import type { Figure } from './figure';
import type { TemplateKind } from './message-template';
import type { MetricId } from './metric';
import type { PageId } from './page-id';
import type { Period } from './scope';

/** What is shown of customer service, in this order. */
export const SERVICE_METRICS_SHOWN = [
  'consult_users',
  'ask_users',
  'ask_cvr',
  'resp_first_sec',
  'resp_mean_sec',
  'resp_sec',
  'voc_resp_3min_rate',
  'chat_satisfied_rate',
  'voc_chat_rate',
  'chat_reply_rate',
  'unanswered_10min',
  'agent_pay_amt',
  'agent_refund_amt',
  'agent_refund_cnt',
  // scores and refunds of other platforms, each by its own measure
  'jd_shop_stars',
  'jd_score_goods',
  'jd_score_logistics',
  'jd_score_service',
  'dy_shop_score',
  'dy_refund_rate',
  'ali1688_service_score',
  'pdd_leader_score',
  'pdd_refund_rate',
] as const satisfies readonly MetricId[];
export type ServiceMetric = (typeof SERVICE_METRICS_SHOWN)[number];

/** Where a shop stands; definitions of one platform hold for its shops alone. */
export const SHOP_PLATFORMS = ['taobao', 'jd', 'pdd', 'douyin', '1688', 'amazon'] as const;
export type ShopPlatform = (typeof SHOP_PLATFORMS)[number];

/** One figure with all that says what it counts. */
export interface ServiceFigure {
  metric: ServiceMetric;
  /** as the page names it: what is named otherwise may count otherwise */
  label: string;
  raw: string;
  figure: Figure;
  page: PageId;
  period: Period;
  readAt: Instant;
  /** the page's own figures contradict it */
  isDoubted: boolean;
}

/** A row of peers that the page prints, with its figures. */
export interface PeerRow {
  name: string;
  figures: ServiceFigure[];
}

export interface AgentRow {
  /** the staff account as the page shows it */
  name: string;
  figures: ServiceFigure[];
  verdict: TalkVerdict;
}

/** The agents of one day or span, as one page showed them, and the seconds beyond which one is slow. */
export interface AgentTable {
  period: Period;
  readAt: Instant;
  rows: AgentRow[];
  peers: PeerRow[];
  slowOver: number;
}

/** What can be said of an agent's or an hour's talks: why they are weak, that they are not, or that too few asked. */
export type TalkVerdict = 'slow' | 'few-buy' | 'slow-and-few-buy' | 'fine' | 'too-little-data';

/** The talks of an agent or an hour; null for what the page does not print. */
export interface TalkRow {
  /** as printed: 12:00 */
  name: string;
  asked: number | null;
  /** share of the askers who paid */
  cvr: number | null;
  /** mean time to an answer */
  seconds: number | null;
  verdict: TalkVerdict;
}

/** The hours of one day or span, and the seconds beyond which one of them is slow. */
export interface HourTable {
  period: Period;
  readAt: Instant;
  rows: TalkRow[];
  slowOver: number;
}

/** A metric day by day, for a line; days without a figure are left out. */
export interface ServiceTrend {
  metric: ServiceMetric;
  label: string;
  points: { day: Day; value: number }[];
}

/** What the desk knows of one shop. */
export interface ServiceShop {
  /** `shop:NAME` */
  shop: string;
  shopName: string;
  platform: ShopPlatform;
  /** the newest of each metric */
  figures: ServiceFigure[];
  peers: PeerRow[];
  agents: AgentTable | null;
  hours: HourTable | null;
  trends: ServiceTrend[];
  /** what rule A29 found and is open */
  alerts: Alert[];
}

/** One column of the shops of one platform: only figures that count the same stand in it. */
export interface ServiceColumn {
  metric: ServiceMetric;
  label: string;
  page: PageId;
  period: Period;
}

/** Why a figure is not in its column: the page names it otherwise, or it is of other days. */
export type ApartWhy = 'label' | 'page' | 'period';

export interface ApartFigure {
  shop: string;
  shopName: string;
  figure: ServiceFigure;
  why: ApartWhy;
}

/** Shops of one platform side by side. */
export interface ServiceTable {
  platform: ShopPlatform;
  columns: ServiceColumn[];
  rows: {
    shop: string;
    shopName: string;
    /** by column; null where the shop has no such figure */
    cells: (ServiceFigure | null)[];
    peers: (ServiceFigure | null)[];
  }[];
  apart: ApartFigure[];
}

/** An order for which a message can be filled in; nothing of its buyer. */
export interface MessageOrder {
  shop: string;
  shopName: string;
  /** the salted hash of its number */
  order: string;
  kind: TemplateKind;
  status: string;
  /** the names of the goods as printed, how many more lines the order has */
  goods: string;
  more: number;
  amount: string;
  createdAt?: Instant;
  deadline?: Instant;
  readAt: Instant;
}

/** The service desk's whole view. */
export interface ServiceBoard {
  at: Instant;
  tables: ServiceTable[];
  shops: ServiceShop[];
  /** shops of which nothing about service was read */
  silent: { shop: string; shopName: string; platform: ShopPlatform }[];
  orders: MessageOrder[];
}
