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
