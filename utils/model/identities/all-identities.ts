import type { Identity } from '../identities';
import { ADS_IDENTITIES } from './ads-identities';
import { ITEM_IDENTITIES } from './item-identities';
import { KEYWORD_IDENTITIES } from './keyword-identities';
import { TRAFFIC_IDENTITIES } from './traffic-identities';

/** Every identity by its name, for those who show them; pages import the set they need. */
export const ALL_IDENTITIES: ReadonlyMap<string, Identity> = new Map(
  [...TRAFFIC_IDENTITIES, ...ITEM_IDENTITIES, ...KEYWORD_IDENTITIES, ...ADS_IDENTITIES].map(
    (identity) => [identity.name, identity],
  ),
);
