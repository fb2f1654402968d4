import { checkFigures } from '../../model/check-figures';
import type { Identity } from '../../model/identities';
import { ADS_IDENTITIES } from '../../model/identities/ads-identities';
import { ITEM_IDENTITIES } from '../../model/identities/item-identities';
import { KEYWORD_IDENTITIES } from '../../model/identities/keyword-identities';
import { SHOP_IDENTITIES } from '../../model/identities/shop-identities';
import { TRAFFIC_IDENTITIES } from '../../model/identities/traffic-identities';
import type { MetricId } from '../../model/metric';
import type { MetricDefinition } from '../../model/metric-definition';
import { ADS_METRICS } from '../../model/metrics/ads-metrics';
import { ITEM_METRICS } from '../../model/metrics/item-metrics';
import { KEYWORD_METRICS } from '../../model/metrics/keyword-metrics';
import { SHOP_METRICS } from '../../model/metrics/shop-metrics';
import { TRAFFIC_METRICS } from '../../model/metrics/traffic-metrics';
import type { PageId } from '../../model/page-id';
import type { Part, Trouble } from '../../model/reading';

const DEFINITIONS: Readonly<Partial<Record<MetricId, MetricDefinition>>> = {
  ...SHOP_METRICS,
  ...TRAFFIC_METRICS,
  ...ITEM_METRICS,
  ...KEYWORD_METRICS,
  ...ADS_METRICS,
};

const IDENTITIES: Readonly<Partial<Record<PageId, readonly Identity[]>>> = {
  'ali.report': ADS_IDENTITIES,
  'sycm.item.rank': [...ITEM_IDENTITIES, ...ADS_IDENTITIES],
  'sycm.item.360': either(TRAFFIC_IDENTITIES, ITEM_IDENTITIES),
  'sycm.flow.shopsource': TRAFFIC_IDENTITIES,
  'sycm.flow.itemsource': TRAFFIC_IDENTITIES,
  'sycm.flow.keyword': KEYWORD_IDENTITIES,
  'sycm.adm': either(SHOP_IDENTITIES, ITEM_IDENTITIES),
};

/** Checks every row of a file by the identities of its page; each broken one is told once. */
export function checkPayload(page: PageId, parts: readonly Part[]): Trouble[] {
  const told = new Map<string, Trouble>();
  for (const part of parts)
    for (const { figures } of rowsOf(part))
      for (const trouble of checkFigures(
        figures,
        IDENTITIES[page] ?? [],
        (metric) => DEFINITIONS[metric]?.unit ?? 'none',
      ))
        told.set(trouble.detail ?? '', trouble);
  return [...told.values()];
}

/** Two sets that share some of their identities. */
function either(one: readonly Identity[], other: readonly Identity[]): Identity[] {
  return [...new Map([...one, ...other].map((identity) => [identity.name, identity])).values()];
}

function rowsOf(part: Part) {
  if (part.kind === 'table') return part.rows;
  return part.kind === 'metrics' ? [part] : [];
}
