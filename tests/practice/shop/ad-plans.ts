import { addDays, type Day } from './calendar.ts';
import { OWN_ITEMS } from './own-items.ts';
import { between } from './random.ts';
import { type Scenario, yesterday } from './scenario.ts';

/** An advertising plan of the practice shop, as it runs on an ordinary day. */
export interface AdPlan {
  id: string;
  name: string;
  status: string;
  /** what it promotes, as the list prints it: one item, or how many */
  promotes: { id: string; title: string } | number;
  /** CNY a day */
  limit: number;
  /** 分 a day */
  cost: number;
  /** 分 a click */
  click: number;
  /** clicks of impressions */
  rate: number;
  /** clicks an order */
  clicksPerOrder: number;
  /** 分 an order */
  order: number;
}

/** One plan that earns and hits its limit, one that loses, one that never sold. */
export const AD_PLANS: readonly AdPlan[] = [
  {
    ...{ id: '66010001', name: '搜索-保温杯主推', status: '推广中', limit: 300 },
    promotes: OWN_ITEMS[0],
    ...{ cost: 29_600, click: 112, rate: 0.052, clicksPerOrder: 16, order: 11_800 },
  },
  {
    ...{ id: '66010002', name: '人群-加购召回', status: '推广中', limit: 260 },
    promotes: 3,
    ...{ cost: 18_400, click: 140, rate: 0.041, clicksPerOrder: 40, order: 10_500 },
  },
  {
    ...{ id: '66010003', name: '人群-相似店铺', status: '推广中', limit: 80 },
    promotes: 12,
    ...{
      cost: 6_100,
      click: 122,
      rate: 0.03,
      clicksPerOrder: Number.POSITIVE_INFINITY,
      order: 9_800,
    },
  },
];

/** What a plan did on a day, complete, sales counted within fifteen days. Money in 分. */
export interface PlanDay {
  day: Day;
  impressions: number;
  clicks: number;
  cost: number;
  sales: number;
  direct: number;
  orders: number;
  carts: number;
  rank: number;
}

/** The last `count` complete days of a plan, the newest first. */
export function planDays(scenario: Scenario, plan: AdPlan, count: number): PlanDay[] {
  const last = yesterday(scenario);
  return Array.from({ length: count }, (_, i) => planDay(scenario, plan, addDays(last, -i)));
}

function planDay({ seed }: Scenario, plan: AdPlan, day: Day): PlanDay {
  const scatter = (width: number, what: string) =>
    between(1 - width, 1 + width, seed, day, plan.id, what);
  const cost = Math.min(plan.limit * 100, Math.round(plan.cost * scatter(0.02, 'cost')));
  const clicks = Math.round(cost / plan.click);
  const orders = Math.round(clicks / plan.clicksPerOrder);
  const sales = Math.round(orders * plan.order * scatter(0.03, 'order'));
  return {
    ...{ day, clicks, cost, orders, sales },
    impressions: Math.round(clicks / plan.rate),
    direct: Math.round(sales * 0.8),
    carts: Math.round(clicks * 0.1),
    rank: 3 + (clicks % 4),
  };
}

/** CNY that are left in the account, in 分. */
export const AD_BALANCE = 108_050;
