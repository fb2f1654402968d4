/** A reader that looks for the shop's figures by their words; its labels are chosen by hand. */
export function readerSource(id: string, constant: string): string {
  return `import { SHOP_IDENTITIES } from '../../model/identities/shop-identities';
import { SHOP_METRICS } from '../../model/metrics/shop-metrics';
import { metricVocabulary } from '../meaning/metric-vocabulary';
import { readMetrics } from '../meaning/read-metrics';
import { definePage } from '../page';

const VOCABULARY = metricVocabulary(SHOP_METRICS);

/** The page ${id}, read by its words. */
export const ${constant} = definePage({
  id: '${id}',
  layouts: [],
  readByMeaning: (context) =>
    readMetrics(context, {
      vocabulary: VOCABULARY,
      definitions: SHOP_METRICS,
      identities: SHOP_IDENTITIES,
      expected: [],
    }),
});
`;
}

/** A pattern for the path of an address, with numbers left open. */
export function addressPattern(url: string): string {
  const { pathname, hash } = new URL(url);
  const path =
    hash.startsWith('#!/') || hash.startsWith('#/')
      ? `${pathname}[^#]*${open(hash)}`
      : open(pathname);
  return `/^${path.replaceAll('/', '\\/')}(?:[/?#]|$)/`;
}

function open(path: string): string {
  return (path.split('?')[0] ?? '')
    .replace(/\/$/, '')
    .replace(/[.*+?^$()[\]{}|]/g, '\\$&')
    .replace(/\d{3,}/g, '\\d+');
}
