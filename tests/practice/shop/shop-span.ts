import type { Day } from './calendar.ts';
import type { Scenario } from './scenario.ts';
import { type Device, type Service, type ShopFigures, shopDay, type Visits } from './shop-day.ts';

/**
 * The figures of several days as one period: money and pieces add up, people are counted once
 * (so a week's visitors are fewer than its days' visitors), times are means weighted by day.
 */
export function shopSpan(scenario: Scenario, days: readonly Day[], device: Device): ShopFigures {
  const each = days.map((day) => shopDay(scenario, day, device));
  const visits = joinVisits(each.map((figures) => figures.visits));
  const services = each.flatMap((figures) => figures.service ?? []);
  return { visits, service: services.length === 0 ? null : joinServices(services) };
}

/** The part of today that has passed when the live page is opened: as the morning begins. */
export function shopLive(scenario: Scenario, device: Device): ShopFigures {
  const whole = shopDay(scenario, scenario.today, device).visits;
  const visits: Visits = { ...whole };
  for (const name of Object.keys(visits) as (keyof Visits)[])
    visits[name] = Math.round(whole[name] * 0.31);
  visits.suborders = Math.max(visits.suborders, visits.buyers);
  visits.items = Math.max(visits.items, visits.suborders);
  return { visits, service: null };
}

function joinVisits(each: readonly Visits[]): Visits {
  const sum = (name: keyof Visits) => each.reduce((total, visits) => total + visits[name], 0);
  const once = (name: keyof Visits) => Math.round(sum(name) * countedOnce(each.length));
  return {
    payCents: sum('payCents'),
    uv: once('uv'),
    buyers: once('buyers'),
    pv: sum('pv'),
    staySeconds: Math.round(sum('staySeconds') * countedOnce(each.length)),
    suborders: sum('suborders'),
    items: sum('items'),
    cartUsers: once('cartUsers'),
    favUsers: once('favUsers'),
    cartItems: sum('cartItems'),
    oldCents: sum('oldCents'),
    oldBuyers: once('oldBuyers'),
    consulting: once('consulting'),
  };
}

/** One of seven days loses nothing; the longer the span, the more people come twice. */
function countedOnce(days: number): number {
  return days === 1 ? 1 : days <= 7 ? 0.86 : 0.74;
}

function joinServices(each: readonly Service[]): Service {
  const sum = (of: (service: Service) => number) => each.reduce((total, s) => total + of(s), 0);
  const mean = (of: (service: Service) => number) => Math.round(sum(of) / each.length);
  const parcels = sum((s) => s.signed?.parcels ?? 0);
  return {
    refundDoneCents: sum((s) => s.refundDoneCents),
    refundCents: sum((s) => s.refundCents),
    refundOrders: sum((s) => s.refundOrders),
    signed: parcels === 0 ? null : { parcels, returned: sum((s) => s.signed?.returned ?? 0) },
    refundDays: mean((s) => s.refundDays),
    replySeconds: mean((s) => s.replySeconds),
    pickedUpInTime: sum((s) => s.pickedUpInTime),
    pickedUp: sum((s) => s.pickedUp),
    arrivalHours: mean((s) => s.arrivalHours),
    adKeyword: sum((s) => s.adKeyword),
    adCrowd: sum((s) => s.adCrowd),
    adScene: sum((s) => s.adScene),
    adSite: sum((s) => s.adSite),
    commission: sum((s) => s.commission),
  };
}
