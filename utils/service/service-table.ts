import type { PeerRow } from '../model/service-desk';
import {
  type ApartFigure,
  type ApartWhy,
  SERVICE_METRICS_SHOWN,
  type ServiceColumn,
  type ServiceFigure,
  type ServiceShop,
  type ServiceTable,
  SHOP_PLATFORMS,
} from '../model/service-desk';

/** Which of several rows of peers stands beside the shop: the mean before the best. */
const PEERS_MEAN = /均/;

/**
 * Shops side by side, a table for each platform: nothing of two platforms is compared or added. In a
 * column stand figures of one name, page and period; what counts otherwise is told apart with why.
 */
export function serviceTables(shops: readonly ServiceShop[]): ServiceTable[] {
  return SHOP_PLATFORMS.flatMap((platform) => {
    const own = shops.filter((shop) => shop.platform === platform && shop.figures.length > 0);
    return own.length === 0 ? [] : [tableOf(platform, own)];
  });
}

function tableOf(platform: ServiceTable['platform'], shops: readonly ServiceShop[]): ServiceTable {
  const columns = SERVICE_METRICS_SHOWN.flatMap((metric) => {
    const all = shops.flatMap(({ figures }) => figures.filter((one) => one.metric === metric));
    return columnOf(all) ?? [];
  });
  return {
    platform,
    columns,
    rows: shops.map(({ shop, shopName, figures, peers }) => ({
      shop,
      shopName,
      cells: columns.map((column) => figures.find((one) => whyApart(one, column) === null) ?? null),
      peers: columns.map((column) => peerOf(peers, column)),
    })),
    apart: shops.flatMap((shop) => shop.figures.flatMap((one) => apartOf(shop, one, columns))),
  };
}

/** The way to count that most shops share; the newest days where none is in front. */
function columnOf(figures: readonly ServiceFigure[]): ServiceColumn | null {
  const ways = new Map<string, { column: ServiceColumn; shops: number; readAt: number }>();
  for (const { metric, label, page, period, readAt } of figures) {
    const column = { metric, label, page, period };
    const key = JSON.stringify(column);
    const known = ways.get(key);
    ways.set(key, {
      column,
      shops: (known?.shops ?? 0) + 1,
      readAt: Math.max(known?.readAt ?? 0, readAt),
    });
  }
  const [first] = [...ways.values()].sort((a, b) => b.shops - a.shops || b.readAt - a.readAt);
  return first?.column ?? null;
}

function whyApart(figure: ServiceFigure, column: ServiceColumn): ApartWhy | 'metric' | null {
  if (figure.metric !== column.metric) return 'metric';
  if (figure.label !== column.label) return 'label';
  if (figure.page !== column.page) return 'page';
  return JSON.stringify(figure.period) === JSON.stringify(column.period) ? null : 'period';
}

function apartOf(
  { shop, shopName }: ServiceShop,
  figure: ServiceFigure,
  columns: readonly ServiceColumn[],
): ApartFigure[] {
  const column = columns.find(({ metric }) => metric === figure.metric);
  const why = column ? whyApart(figure, column) : null;
  return why === null || why === 'metric' ? [] : [{ shop, shopName, figure, why }];
}

/** What the page prints of the peers in the same way; counts of people depend on a shop's size. */
function peerOf(peers: readonly PeerRow[], column: ServiceColumn): ServiceFigure | null {
  const row = peers.find(({ name }) => PEERS_MEAN.test(name)) ?? peers[0];
  return (
    row?.figures.find((one) => one.figure.kind !== 'missing' && whyApart(one, column) === null) ??
    null
  );
}
