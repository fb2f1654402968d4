import type { Day, Instant } from './day';
import type { Figure } from './figure';
import type { MetricId } from './metric';
import type { ClockEntry, ClockKind } from './orders-clock';
import type { PageId } from './page-id';
import type { PrintedChange } from './reading';
import type { Series } from './series';
import type { ShopPlatform } from './service-desk';

/** The scores of a shop that gates look at. */
export const SCORE_IDS = ['voc_score', 'dsr_desc', 'dsr_serv', 'dsr_logi'] as const;
export type ScoreId = (typeof SCORE_IDS)[number];

/** Hours that the platform usually gives, for rows on which the page prints no time. */
export const CLOCK_LIMITS = ['pay', 'ship', 'refundUnshipped', 'refundShipped', 'return'] as const;
export type ClockLimit = (typeof CLOCK_LIMITS)[number];
export type ClockLimits = Record<ClockLimit, number>;

/** A score that must be reached, such as for the registration of an activity. */
export interface ScoreGate {
  id: string;
  /** the operator's words; '' for those that ship, which the locale names by their id */
  name: string;
  scores: ScoreId[];
  least: number;
  on: boolean;
}

/** What the operator set of this desk. */
export interface OrdersRules {
  /** hours ahead at which each kind is told, the longest first; none: it is never told */
  leads: Record<ClockKind, number[]>;
  limits: ClockLimits;
  /** of single shops, where they differ; by `shop:NAME` */
  shopLimits: Record<string, Partial<ClockLimits>>;
  gates: ScoreGate[];
  /** how many ratings stand behind each shop's DSR, as the operator typed it */
  ratings: Record<string, number>;
}

/** Domain notes §5.3 (A17, A19, A21) and §7.2; all of it is the operator's to change. */
export const DEFAULT_ORDERS_RULES: OrdersRules = {
  leads: {
    dispute: [24, 4],
    complaint: [24, 4],
    violation: [48, 12],
    refund: [12, 4, 1],
    return: [24, 4],
    ship: [12, 4, 1],
    pay: [4, 1],
  },
  limits: { pay: 24, ship: 48, refundUnshipped: 48, refundShipped: 120, return: 240 },
  shopLimits: {},
  gates: [
    {
      id: 'campaign',
      name: '',
      scores: ['dsr_desc', 'dsr_serv', 'dsr_logi'],
      least: 4.6,
      on: true,
    },
    { id: 'voc', name: '', scores: ['voc_score'], least: 4.5, on: true },
  ],
  ratings: {},
};

/** A counter of 千牛 as it was read last. */
export interface TodoCounter {
  metric: MetricId;
  label: string;
  figure: Figure;
  readAt: Instant;
  page: PageId;
  url: string;
}

/** A score with what is printed beside it and what it was a week before. */
export interface ScoreNow {
  score: ScoreId;
  value: number;
  readAt: Instant;
  page: PageId;
  url: string;
  change?: PrintedChange;
  /** the peers' own, where the page prints it */
  peers: number | null;
  /** the share of peers that are below, where the page prints it */
  abovePeers: Figure | null;
  grade?: string;
  weekAgo: { value: number; day: Day } | null;
}

/** A dimension or an indicator of 真实体验分. */
export interface ScorePart {
  metric: MetricId;
  label: string;
  figure: Figure;
  weight: number | null;
  abovePeers: Figure | null;
  grade?: string;
  /** points of the whole score that are lost here, where score and weight were read */
  lost: number | null;
}

/** Where a score stands against a gate. */
export interface GateLine {
  /** the gate's id, or the text of the page that printed it */
  gate: Pick<ScoreGate, 'id' | 'name'>;
  score: ScoreId;
  least: number;
  /** null where the score was not read */
  value: number | null;
  /** `value − least`; negative is missing */
  gap: number | null;
  /** the page that prints this gate, when it is not the operator's own setting */
  printed?: { text: string; readAt: Instant; url: string };
  /** for 真实体验分: what one dimension alone would have to be, the others as they are */
  ways?: { label: string; from: number; to: number }[];
}

/** One shop at the desk. */
export interface ShopOrders {
  /** `shop:NAME` */
  shop: string;
  name: string;
  platform: ShopPlatform;
  counters: TodoCounter[];
  scores: ScoreNow[];
  parts: ScorePart[];
  /** the page's own sum does not hold: nothing is worked out from its parts */
  partsDoubted: boolean;
  trend: Series[];
  gates: GateLine[];
  /** pages of this desk that were not read within a day, with their addresses */
  unread: { page: PageId; url: string; readAt: Instant | null }[];
}

/** All that the view of the after-sales desk shows. */
export interface OrdersDesk {
  now: Instant;
  /** what waits, the nearest first, what has no time last */
  clock: ClockEntry[];
  /** what was closed within the last two days, the newest first */
  closed: ClockEntry[];
  shops: ShopOrders[];
  /** shops that are known and of which none of this desk's pages was ever read */
  silent: Pick<ShopOrders, 'shop' | 'name' | 'platform' | 'unread'>[];
  rules: OrdersRules;
}
