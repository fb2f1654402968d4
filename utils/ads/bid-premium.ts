/** What audiences may get on top of the bid, by how near they are to buying (seed rules, §3.4). */
export const PREMIUM_BOUNDS = {
  precise: { least: 1.2, most: 3 },
  other: { least: 0.3, most: 1 },
} as const;
/** A premium is raised by so much at once, as a share of the bid. */
const LARGEST_STEP = 0.3;
const LEAST_OF_ALL = 0.3;
/** People who already know the goods or the shop. */
const PRECISE = /收藏|加购|购物车|购买|成交|浏览|访问|访客|到店|进店|店铺|老客|会员|粉丝|复购/;

export interface Pull {
  /** conversion, shrunk */
  rate: number;
  /** CNY an order */
  order: number;
}

export interface Premium {
  /** what the figures say by themselves, as a share of the bid; negative where they convert worse */
  raw: number;
  /** within the bounds, in whole percent */
  premium: number;
  /** what to set now, where the premium in force is known: at most 30 points more than that */
  next: number;
  /** it converts worse than the rest: the least premium, or none at all */
  orRemove: boolean;
}

/** Whether an audience is one of people who know the shop, by its name. */
export function isPrecise(name: string): boolean {
  return PRECISE.test(name);
}

/**
 * The premium that pays what an audience is worth above the rest: (CVR·AOV)/(CVR₀·AOV₀) − 1 with
 * shrunk rates, held within the bounds of its sort, and approached in steps (domain notes §3.4).
 */
export function bidPremium(
  audience: Pull,
  base: Pull,
  precise: boolean,
  current: number | null = null,
): Premium {
  const raw = (audience.rate * audience.order) / (base.rate * base.order) - 1;
  const { least, most } = PREMIUM_BOUNDS[precise ? 'precise' : 'other'];
  const held = raw < 0 ? LEAST_OF_ALL : Math.min(most, Math.max(least, raw));
  const premium = inPercent(held);
  const next = current === null ? premium : Math.min(premium, inPercent(current + LARGEST_STEP));
  return { raw, premium, next, orRemove: raw < 0 };
}

/** Consoles take whole percent. */
function inPercent(share: number): number {
  return Math.round(share * 100) / 100;
}
