import type { Day } from './calendar.ts';
import { between } from './random.ts';
import type { Scenario } from './scenario.ts';
import { sourcesOf } from './traffic.ts';

/** A day of one advertising scene of 万相台, complete: what the console shows after back-fill. */
export interface SceneDay {
  scene: SceneId;
  impressions: number;
  clicks: number;
  /** 分 */
  cost: number;
  /** 分, attributed within fifteen days */
  sales: number;
  orders: number;
  carts: number;
  /** people; the console fills these two in last */
  visitors: number;
  buyers: number;
}

const SCENES = {
  keyword: {
    id: 371,
    name: '关键词推广',
    clickRate: 0.052,
    clickPrice: 0.86,
    source: 'paid_keyword',
  },
  crowd: { id: 372, name: '人群推广', clickRate: 0.043, clickPrice: 1.12, source: 'paid_crowd' },
  site: { id: 436, name: '货品全站推广', clickRate: 0.038, clickPrice: 0.64, source: 'recommend' },
} as const;

export type SceneId = keyof typeof SCENES;

export const SCENE_IDS = Object.keys(SCENES) as SceneId[];

export function sceneLabel(scene: SceneId): { id: number; name: string } {
  return SCENES[scene];
}

/** One scene's day. Clicks follow the visitors that the source brought; all else follows clicks. */
export function sceneDay(scenario: Scenario, day: Day, scene: SceneId): SceneDay {
  const { clickRate, clickPrice, source } = SCENES[scene];
  const found = sourcesOf(scenario, day).find((entry) => entry.source === source);
  const brought = found?.visitors ?? 0;
  const scatter = (width: number, what: string) =>
    between(1 - width, 1 + width, scenario.seed, day, scene, what);
  const paidShare = scene === 'site' ? 0.2 : 1;
  const clicks = Math.round(brought * paidShare * 1.08 * scatter(0.03, 'clicks'));
  const orders = Math.round((found?.buyers ?? 0) * paidShare * 1.04);
  return {
    scene,
    impressions: Math.round(clicks / (clickRate * scatter(0.05, 'rate'))),
    clicks,
    cost: Math.round(clicks * clickPrice * scatter(0.06, 'price') * 100),
    sales: Math.round((found?.cents ?? 0) * paidShare * scatter(0.05, 'sales')),
    orders,
    carts: Math.round(clicks * 0.11 * scatter(0.08, 'carts')),
    visitors: Math.round(clicks * 0.93),
    buyers: Math.round(orders * 0.97),
  };
}
