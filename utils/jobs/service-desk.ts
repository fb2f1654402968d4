import { limitsOf, limitValues } from '../insights/rules/limits';
import type { Alert } from '../model/alert';
import { addDays, DAY_LENGTH, dayOf, type Instant } from '../model/day';
import type { DeskPanel } from '../model/desk-panel';
import type { PageId } from '../model/page-id';
import type { Reading } from '../model/reading';
import type { MessageOrder, ServiceBoard, ServiceShop, ShopPlatform } from '../model/service-desk';
import { newestAgents, newestPeers } from '../service/agent-table';
import { messageOrders } from '../service/message-orders';
import { type ServiceLimits, serviceCards } from '../service/service-cards';
import { newestFigures } from '../service/service-figures';
import { serviceTables } from '../service/service-table';
import { serviceTrends } from '../service/service-trends';
import { shopPlatform } from '../service/shop-platform';
import { weakHours } from '../service/weak-hours';
import { alertsSince } from '../store/alerts';
import type { Database } from '../store/database';
import { newestReadings } from '../store/page-readings';
import { allRuleRaises } from '../store/rule-raises';
import { allRuleSettings } from '../store/rule-settings';
import { looksAtPage } from '../store/service-readings';
import { knownShops, shopNameOf } from './known-shops';
import { shopSubject } from './subjects';

/** Four weeks of looks; older figures are no picture of how service does. */
const HISTORY = 28 * DAY_LENGTH;
const MOST_LOOKS = 120;
/** The pages of each platform that show anything of service. */
const PAGES: Record<ShopPlatform, readonly PageId[]> = {
  taobao: ['sycm.service', 'qn.voc'],
  jd: ['jd.seller'],
  pdd: ['pdd.seller'],
  douyin: ['douyin.shop', 'douyin.seller'],
  '1688': ['1688.seller'],
  amazon: ['amazon.seller'],
};
/** The lists from which messages are filled. */
const ORDER_PAGES: Partial<Record<ShopPlatform, PageId>> = {
  taobao: 'qn.orders',
  jd: 'jd.orders',
  douyin: 'douyin.orders',
  '1688': '1688.orders',
};
/** An order that was looked at longer ago may have been paid, sent or closed. */
const ORDERS_FRESH = DAY_LENGTH;
const MOST_ORDERS = 200;
const MOST_CARDS = 4;
const ALERT_DAYS = 7;

/** Customer service of every shop, side by side where it counts the same. */
export async function serviceBoard(db: Database, now: Instant): Promise<ServiceBoard> {
  const [known, alerts] = await Promise.all([
    knownShops(db),
    alertsSince(db, addDays(dayOf(now), -ALERT_DAYS)),
  ]);
  const shops = await Promise.all(known.map((shop) => shopOf(db, shop, alerts, now)));
  const speaking = shops.filter(
    ({ figures, agents, hours }) => figures.length > 0 || agents !== null || hours !== null,
  );
  return {
    at: now,
    tables: serviceTables(speaking),
    shops: speaking,
    silent: shops
      .filter((one) => !speaking.includes(one))
      .map(({ shop, shopName, platform }) => ({ shop, shopName, platform })),
    orders: (await Promise.all(known.map((shop) => ordersOf(db, shop, now)))).flat(),
  };
}

/** What the desk says beside 生意参谋 服务; null where the page shows nothing of talks. */
export async function servicePanel(db: Database, reading: Reading): Promise<DeskPanel | null> {
  if (!reading.shop) return null;
  const shop = shopSubject(reading.shop, reading.page);
  const cards = serviceCards(reading, await limitsOfShop(db, shop));
  if (cards.length === 0) return null;
  return {
    desk: 'service',
    cards: cards.slice(0, MOST_CARDS),
    leftOut: Math.max(0, cards.length - MOST_CARDS),
    place: 'service',
  };
}

async function shopOf(
  db: Database,
  shop: string,
  alerts: readonly Alert[],
  now: Instant,
): Promise<ServiceShop> {
  const since = now - HISTORY;
  const platform = shopPlatform(shop);
  const [looks, home, { respSeconds }] = await Promise.all([
    Promise.all(
      PAGES[platform].map((page) => looksAtPage(db, shop, page, { since, most: MOST_LOOKS })),
    ),
    newestReadings(db, shop, 'sycm.home', since),
    limitsOfShop(db, shop),
  ]);
  const readings = [...looks.flat(), ...home];
  return {
    shop,
    shopName: shopNameOf(shop),
    platform,
    figures: newestFigures(readings),
    peers: newestPeers(readings),
    agents: newestAgents(readings, respSeconds),
    hours: weakHours(readings, respSeconds),
    trends: serviceTrends(readings),
    alerts: alerts.filter((alert) => alert.subject === shop && isOpen(alert)),
  };
}

async function ordersOf(db: Database, shop: string, now: Instant): Promise<MessageOrder[]> {
  const page = ORDER_PAGES[shopPlatform(shop)];
  if (!page) return [];
  const looks = await newestReadings(db, shop, page, now - ORDERS_FRESH);
  return messageOrders(looks, { shop, shopName: shopNameOf(shop) }).slice(0, MOST_ORDERS);
}

async function limitsOfShop(db: Database, shop: string): Promise<ServiceLimits> {
  const [settings, raises] = await Promise.all([allRuleSettings(db), allRuleRaises(db)]);
  const { respRate = 0, respSeconds = 0 } = limitValues(
    limitsOf('A29', shop, shop, { settings, raises }),
  );
  return { respRate, respSeconds };
}

function isOpen({ rule, state, withdrawnAt }: Alert): boolean {
  return rule === 'A29' && withdrawnAt === undefined && (state === 'new' || state === 'seen');
}
