import { sceneDay } from './ad-spend.ts';
import type { Day } from './calendar.ts';
import { between } from './random.ts';
import { refundCohort, refundedOn } from './refunds.ts';
import type { Scenario } from './scenario.ts';
import { DEDUPLICATED, sourcesOf } from './traffic.ts';

export const DEVICES = ['all', 'pc', 'wireless'] as const;
export type Device = (typeof DEVICES)[number];

/** What people did: whole numbers, money in 分, time in whole seconds. */
export interface Visits {
  payCents: number;
  uv: number;
  buyers: number;
  pv: number;
  staySeconds: number;
  suborders: number;
  items: number;
  cartUsers: number;
  favUsers: number;
  cartItems: number;
  oldCents: number;
  oldBuyers: number;
  consulting: number;
}

/** What the console gives for the whole shop only, never by device. Money in 分. */
export interface Service {
  refundDoneCents: number;
  refundCents: number;
  refundOrders: number;
  signed: { parcels: number; returned: number } | null;
  /** hundredths of a day */
  refundDays: number;
  /** hundredths of a second */
  replySeconds: number;
  pickedUpInTime: number;
  pickedUp: number;
  /** hundredths of an hour */
  arrivalHours: number;
  adKeyword: number;
  adCrowd: number;
  adScene: number;
  adSite: number;
  commission: number;
}

/** The figures of a day or a span on one device; `service` is null where a device is chosen. */
export interface ShopFigures {
  visits: Visits;
  service: Service | null;
}

/** A complete day. Pure in (seed, today, day): the incident and refunds depend on today. */
export function shopDay(scenario: Scenario, day: Day, device: Device): ShopFigures {
  const all = visitsOf(scenario, day);
  if (device === 'all') return { visits: all, service: serviceOf(scenario, day, all) };
  const pc = desktopPart(scenario, day, all);
  return { visits: device === 'pc' ? pc : phonePart(all, pc), service: null };
}

function visitsOf(scenario: Scenario, day: Day): Visits {
  const sources = sourcesOf(scenario, day);
  const sum = (of: (source: (typeof sources)[number]) => number) =>
    sources.reduce((total, source) => total + of(source), 0);
  const spread = (low: number, high: number, what: string) =>
    between(low, high, scenario.seed, day, what);
  const uv = Math.round(sum((s) => s.visitors) * DEDUPLICATED);
  const buyers = sum((s) => s.buyers);
  const payCents = sum((s) => s.cents);
  const suborders = Math.round(buyers * spread(1.08, 1.16, 'suborders'));
  const cartUsers = Math.round(uv * spread(0.088, 0.096, 'carts'));
  const oldBuyers = Math.round(buyers * spread(0.19, 0.24, 'old'));
  return {
    payCents,
    uv,
    buyers,
    pv: Math.round(uv * spread(3.1, 3.6, 'pv')),
    staySeconds: Math.round(uv * spread(17, 21, 'stay')),
    suborders,
    items: Math.round(suborders * spread(1.15, 1.3, 'items')),
    cartUsers,
    favUsers: Math.round(uv * spread(0.03, 0.036, 'favourites')),
    cartItems: Math.round(cartUsers * spread(1.3, 1.5, 'cart-items')),
    oldCents: buyers === 0 ? 0 : Math.round(((payCents * oldBuyers) / buyers) * 1.08),
    oldBuyers,
    consulting: Math.round(uv * spread(0.05, 0.06, 'consulting')),
  };
}

function serviceOf(scenario: Scenario, day: Day, visits: Visits): Service {
  const cohort = refundCohort(scenario, day);
  const spread = (low: number, high: number, what: string) =>
    between(low, high, scenario.seed, day, what);
  return {
    refundDoneCents: refundedOn(scenario, day),
    refundCents: cohort.cents,
    refundOrders: cohort.orders,
    signed: cohort.signed,
    refundDays: Math.round(spread(120, 190, 'refund-days')),
    replySeconds: Math.round(spread(1800, 3200, 'reply')),
    pickedUpInTime: Math.round(visits.suborders * spread(0.95, 0.99, 'picked-up')),
    pickedUp: visits.suborders,
    arrivalHours: Math.round(spread(4200, 5600, 'arrival')),
    adKeyword: sceneDay(scenario, day, 'keyword').cost,
    adCrowd: sceneDay(scenario, day, 'crowd').cost,
    adScene: 0,
    adSite: sceneDay(scenario, day, 'site').cost,
    commission: Math.round(visits.payCents * spread(0.006, 0.01, 'commission')),
  };
}

/** A thirtieth of the visitors sit at a desk; they look longer and buy less. */
function desktopPart(scenario: Scenario, day: Day, all: Visits): Visits {
  const share = between(0.03, 0.042, scenario.seed, day, 'desktop');
  const uv = Math.round(all.uv * share);
  const buyers = Math.round(all.buyers * share * 0.6);
  const suborders = Math.round(buyers * 1.1);
  const part = (count: number, factor: number) => Math.round(count * share * factor);
  const oldBuyers = Math.min(buyers, part(all.oldBuyers, 0.6));
  const payCents = all.buyers === 0 ? 0 : Math.round((all.payCents * buyers) / all.buyers);
  return {
    payCents,
    uv,
    buyers,
    pv: part(all.pv, 1.4),
    staySeconds: part(all.staySeconds, 3),
    suborders,
    items: Math.round(suborders * 1.2),
    cartUsers: part(all.cartUsers, 0.7),
    favUsers: part(all.favUsers, 0.7),
    cartItems: part(all.cartItems, 0.7),
    oldCents: buyers === 0 ? 0 : Math.round((payCents * oldBuyers) / buyers),
    oldBuyers,
    consulting: part(all.consulting, 1.2),
  };
}

/** Everybody else, and the few who came on both: two in a thousand are counted on each side. */
function phonePart(all: Visits, pc: Visits): Visits {
  const rest: Visits = { ...all };
  for (const name of Object.keys(rest) as (keyof Visits)[]) rest[name] = all[name] - pc[name];
  return { ...rest, uv: Math.min(all.uv, rest.uv + Math.round(all.uv * 0.002)) };
}
