import type { DataSource } from '../../utils/model/data-source';
import type { ShopOrders } from '../../utils/model/orders-desk';
import { sampleSource } from './sample-data';
import { manySource } from './sample-many';
import { emptyOrders, sampleOrders } from './sample-orders';
import type { Screen } from './screens';

/** The desks, each with what it asks for first. */
const DESKS = {
  orders: 'ordersDesk',
  ads: 'adsDesk',
  service: 'service',
  reviews: 'reviewDesk',
  rivals: 'listings',
  activities: 'activities',
} as const satisfies Record<string, keyof DataSource>;

/** Words where the table would be: a narrow and a wide window tell all. */
const FEW = [360, 1280];

type Dashboard = (view: string, query?: string, source?: DataSource) => Screen;

/** States of the desks beside the ordinary ones: waiting, failed, nothing to do, and very much. */
export function deskScreens(dashboard: Dashboard): Record<string, Screen> {
  const few = (view: string, change: Partial<DataSource>, query = '') => ({
    ...dashboard(view, query, sampleSource(change)),
    widths: FEW,
  });
  const screens: Record<string, Screen> = {};
  for (const [view, ask] of Object.entries(DESKS)) {
    screens[`dash-${view}-loading`] = few(view, { [ask]: () => new Promise(() => undefined) });
    screens[`dash-${view}-failed`] = few(view, {
      [ask]: () => Promise.reject(new Error('the database is closed')),
    });
  }
  const many = (view: string, query = '') => few(view, manySource, query);
  return {
    ...screens,
    'dash-orders-quiet': few('orders', {
      ordersDesk: async () => ({ ...emptyOrders, shops: [quietShop()] }),
    }),
    'dash-orders-many': many('orders'),
    'dash-reviews-many': many('reviews'),
    'dash-service-many': many('service'),
    'dash-rivals-many': many('rivals'),
    'dash-rivals-board-many': many('rivals', '?part=boards&board=board:x'),
    'dash-rivals-words-many': many('rivals', '?part=words'),
    'dash-rivals-boards-empty': few('rivals', { boards: async () => [] }, '?part=boards'),
    'dash-rivals-words-empty': few('rivals', { watchedWords: async () => [] }, '?part=words'),
    'dash-rivals-titles-empty': few('rivals', { listings: async () => [] }, '?part=titles'),
    'dash-rivals-notes-empty': few('rivals', { rivalNotes: async () => [] }, '?part=notes'),
  };
}

/** The first shop with all its counters at zero. */
function quietShop(): ShopOrders {
  const [shop] = sampleOrders.shops;
  if (!shop) throw new Error('the sample has no shop');
  const figure = { kind: 'exact', value: 0 } as const;
  return { ...shop, counters: shop.counters.map((one) => ({ ...one, figure })) };
}
