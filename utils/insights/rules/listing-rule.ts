import type { Instant } from '../../model/day';
import type { ItemKey, ListingChange } from '../../model/listing';
import type { RuleContext } from './rule-context';

/** A rival's item and the changes that were seen on it today, oldest first. */
export interface ListingRuleInput {
  item: ItemKey;
  title: string;
  changes: readonly ListingChange[];
  url: string;
  now: Instant;
  limits: RuleContext['limits'];
}
