/**
 * What selling costs, as shares of the price, with the operator's own figures (domain notes §3.2).
 * Shares lie between 0 and 1.
 */
export interface Costs {
  /** gross margin before advertising */
  margin: number;
  /** what the platform keeps */
  fees: number;
  /** refunded sales, by amount */
  refunds: number;
  /** shipping and packing, paid on returned parcels too */
  shipping: number;
  /** CNY that one piece costs, by item number; only where the operator gave it */
  unitCosts: Readonly<Record<string, number>>;
}

export const COST_SHARES = ['margin', 'fees', 'refunds', 'shipping'] as const;
export type CostShare = (typeof COST_SHARES)[number];

/** More pieces' costs would make every message and every mark of the rules long. */
export const MOST_UNIT_COSTS = 2_000;

/** What the operator has said so far of a shop's costs; null was not said, which is not 0. */
export interface CostAnswers extends Record<CostShare, number | null> {
  /** `shop:NAME` */
  shop: string;
  unitCosts: Readonly<Record<string, number>>;
}

/** What is to be changed of the answers; null takes a share back, `unitCosts` replaces them all. */
export type CostEdit = Partial<Omit<CostAnswers, 'shop'>>;
