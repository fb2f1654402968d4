import type { CostShare } from './costs';
import type { Day, Instant } from './day';

/** The lengths of time that plans are looked at side by side. */
export const ADS_SPANS = [7, 14, 30] as const;
export type AdsSpan = (typeof ADS_SPANS)[number];

/** Sums over the same days; null where one of them was not read on one of those days. */
export interface AdsSums {
  days: number;
  cost: number;
  imp: number | null;
  clk: number | null;
  sales: number | null;
  salesDirect: number | null;
  salesIndirect: number | null;
  orders: number | null;
  carts: number | null;
  /** 平均展现排名, weighted by impressions */
  rank: number | null;
}

/** What a row of the account did in so many days up to yesterday, counted in one way. */
export interface AdsFigures extends AdsSums {
  span: AdsSpan;
  from: Day;
  to: Day;
  /** days that were read and are left out, because the platform still adds to them */
  open: number;
  /** of `days`: sales of their clicks may still come */
  maturing: number;
  /** the same without the days whose sales may still come; null where none is left */
  final: AdsSums | null;
  /** the page's own figure of the whole span, where its days were not read one by one */
  asOne?: true;
}

/** How a sale is counted for a click: 转化周期 and 归因. */
export interface AdsCounting {
  window: number | null;
  attribution?: string;
}

export const ADVICE_KINDS = [
  'raise',
  'raise-test',
  'hold',
  'lower',
  'lower-trend',
  'pause',
  'too-little',
] as const;
export type AdviceKind = (typeof ADVICE_KINDS)[number];

/** What decides between advice of one kind, each a sentence of its own. */
export const ADVICE_WHYS = [
  /** the rule of its kind and nothing else */
  'rule',
  /** the limit is not what holds the plan back: the bid is to be tried */
  'bid',
  /** every sale loses money before advertising */
  'never-even',
  'between',
  'straddles',
  'limit-not-hit',
  /** fourteen days reach the target, the last seven do not or are not known */
  'week-short',
  /** below break-even or worse, but sales of those clicks may still come */
  'maturing',
  /** one rule says more and another less */
  'mixed',
  /** the plan does not run, so there is nothing to change */
  'paused',
  /** the operator changed the plan within three days */
  'just-changed',
  /** a test step runs for a week */
  'test-running',
  /** the opposite was advised within three days */
  'opposite',
  /** the return looks good, but not all of the costs were said */
  'costs-part',
  'no-costs',
  'not-read',
  'few-days',
  /** there would be enough days, but the platform still adds to them */
  'provisional',
  'few-orders',
] as const;
export type AdviceWhy = (typeof ADVICE_WHYS)[number];

/** What to do with a plan's daily limit or bid, by the rules of the domain notes (§3.4). */
export interface BudgetAdvice {
  kind: AdviceKind;
  why: AdviceWhy;
  /** share to be changed by: 0.2 for a fifth more; null where nothing is to be changed */
  step: number | null;
  /** the daily limit as it stands, and as it would be; null where it is none or not known */
  from: number | null;
  to: number | null;
}

/** The return at which advertising breaks even, as far as the shop's costs were said. */
export type AdsEven =
  | { known: 'nothing' }
  /** every sale loses money before advertising */
  | { known: 'never' }
  | { known: 'least' | 'whole'; roi: number; left: number; missing: CostShare[] };

/** The one item that a plan promotes, and who says so. */
export interface PlanItem {
  id: string;
  name: string;
  by: 'page' | 'operator';
}

/** What the operator said that a plan promotes. */
export interface SaidPlanItem {
  /** the plan's own subject */
  subject: string;
  shop: string;
  /** null for several items, or none in particular */
  item: Pick<PlanItem, 'id' | 'name'> | null;
}

/** Whose break-even a plan is held against. */
export type AdsEvenOf =
  /** the shop's; of a plan whose item is known, `why` its own could not be taken */
  | { whose: 'shop'; item?: PlanItem; why?: 'no-cost' | 'no-price' }
  | {
      whose: 'item';
      item: PlanItem;
      /** CNY that a piece costs, and that is paid for one: by buyers, or as the shelf says */
      cost: number;
      price: number;
      from: 'paid' | 'shelf';
      margin: number;
    };

/** An item of the shop that a plan may promote. */
export interface AdsItem {
  id: string;
  name: string;
  /** what a piece of it costs was said */
  hasCost: boolean;
}

/** How long the balance lasts, or why that cannot be said. */
export type AdsBalance =
  | { known: 'nothing'; why: 'not-read' | 'old' | 'few-days'; balance?: number; readAt?: Instant }
  | {
      known: 'days';
      level: 'critical' | 'low' | 'fine';
      balance: number;
      readAt: Instant;
      /** mean spend of the active days among the last seven */
      perDay: number;
      activeDays: number;
      days: number;
      /** CNY to put in for a week of such days; null where it lasts that long */
      recharge: number | null;
      /** below so many days it is critical or low, as the shop set it */
      limits: { critical: number; low: number };
    };

/** What the operator did with a card. */
export const ADS_CHOICES = ['took', 'otherwise', 'left'] as const;
export type AdsChoice = (typeof ADS_CHOICES)[number];

/** An advice as it was shown on a day, with what it rested on, and what the operator did with it. */
export interface AdsRecord {
  /** `subject|day` */
  key: string;
  shop: string;
  subject: string;
  name: string;
  day: Day;
  shownAt: Instant;
  /** the scope of its figures, as `seriesScope` spells it */
  scope: string;
  advice: BudgetAdvice;
  /** break-even as it was known; null where it was not */
  even: number | null;
  left: number | null;
  figures: AdsFigures[];
  /** left out where the operator said nothing */
  choice?: AdsChoice;
  choseAt?: Instant;
  /** in the operator's words */
  what?: string;
  /** the journal's entry about it */
  decision?: string;
}

/** After so many whole days an advice is looked back at. */
export const OUTCOME_DAYS = [7, 14] as const;
export type OutcomeDays = (typeof OUTCOME_DAYS)[number];

/** What came after an advice. */
export type AdsOutcome =
  | { days: OutcomeDays; kind: 'pending'; left: number }
  | { days: OutcomeDays; kind: 'not-read' }
  | {
      days: OutcomeDays;
      kind: 'ready';
      after: AdsFigures;
      /** whether the days after bear the advice out; null where it claims nothing of them */
      verdict: 'right' | 'wrong' | 'unclear' | null;
    };

/** Advice that is looked back at, with what came after it. */
export interface AdsLookBack extends AdsRecord {
  outcomes: AdsOutcome[];
}

/** How often the desk was right, of the advice that could be judged. */
export interface HitRate {
  right: number;
  wrong: number;
  unclear: number;
  pending: number;
}

/** What must be set of a new plan before it runs. */
export const PLAN_CHECKS = ['platform', 'area', 'audience', 'time'] as const;
export type PlanCheck = (typeof PLAN_CHECKS)[number];

/** What the operator has ticked off of a new plan. */
export interface AdsChecks {
  /** the plan's own subject */
  subject: string;
  shop: string;
  ticked: PlanCheck[];
}

/** One plan with its figures side by side and what to do. */
export interface AdsPlan {
  subject: string;
  name: string;
  scope: string;
  /** 推广中, 暂停 and the like, where a list of plans was read */
  status?: string;
  /** the daily limit in CNY; 'none' where there is none; null where it was not read */
  limit: number | 'none' | null;
  /** days of the last seven on which the limit was spent, of those that were read */
  hits: { days: number; read: number; offEarly: boolean };
  /** one a span */
  figures: AdsFigures[];
  /** the break-even that it is held against, and whose that is */
  even: AdsEven;
  evenOf: AdsEvenOf;
  /** the operator said that it promotes several items, or none in particular */
  isSeveral: boolean;
  advice: BudgetAdvice;
  /** first seen within the last week, with what is ticked off of its checklist */
  isNew: boolean;
  ticked: PlanCheck[];
  /** of today */
  choice?: Pick<AdsRecord, 'choice' | 'choseAt' | 'what'>;
}

/** A word or creative of which something is to be done. */
export interface AdsDrop {
  subject: string;
  kind: 'keyword' | 'creative';
  name: string;
  /** the plan and unit it belongs to, outermost first */
  path: string[];
  /** delete: never clicked · lower-bid: clicked and never bought · disable: clicked clearly less than the best */
  advice: 'delete' | 'lower-bid' | 'disable';
  imp: number | null;
  clk: number | null;
  cost: number | null;
  orders: number | null;
  /** the clicks after which no order means something, or the best creative's lower click rate */
  limit: number;
  /** it is not known since when the creative runs: 48 hours must be over */
  ageUnknown?: true;
}

export interface AdsDrops {
  found: AdsDrop[];
  leftOut: number;
  /** judged and nothing to be done */
  fine: number;
  tooLittle: number;
  /** only read while the platform still added to them */
  growing: number;
}

/** An audience with what its premium should be. */
export interface AdsCrowd {
  subject: string;
  name: string;
  path: string[];
  precise: boolean;
  clicks: number;
  orders: number;
  sales: number;
  /** as the page shows it, as a share; null where it does not */
  premium: number | null;
}

/** Rates of the whole account in the same days, which small samples lean on. */
export interface AdsBase {
  clicks: number;
  orders: number;
  sales: number;
}

/** 推广费比 over so many days. */
export interface SpendShareDays {
  days: number;
  spend: number;
  paid: number;
  share: number;
}

/** Of the last seven days, with the four weeks before; null where too few of those were read. */
export interface AdsSpendShare extends SpendShareDays {
  before: SpendShareDays | null;
}

/** A shop whose advertising pages were read. */
export interface AdsShop {
  subject: string;
  name: string;
  /** how long its balance lasts; left out where there is one shop only */
  balance?: AdsBalance;
}

/** The shops with advertising, and the board of the one that was asked for, or the first. */
export interface AdsDesk {
  shops: AdsShop[];
  board: AdsBoard | null;
}

export interface AdsBoard {
  shop: string;
  shopName: string;
  /** yesterday */
  day: Day;
  /** between midnight and six nothing should be changed */
  isNight: boolean;
  counting: AdsCounting;
  /** other ways of counting that were read as well, and are not mixed in */
  otherCountings: AdsCounting[];
  even: AdsEven;
  balance: AdsBalance;
  /** null where spend or sales of too few days were read */
  spendShare: AdsSpendShare | null;
  plans: AdsPlan[];
  /** what plans may promote: items whose cost was said first */
  items: AdsItem[];
  words: AdsDrops | null;
  creatives: AdsDrops | null;
  crowds: AdsCrowd[];
  /** audiences that were only read while the platform still added to them */
  crowdsGrowing: number;
  base: AdsBase | null;
  /** CNY of a usual order: the shop's own, else the account's; null where neither is known */
  order: number | null;
  hitRate: HitRate;
  /** advice that is looked back at, the newest first */
  lookBacks: AdsLookBack[];
}
