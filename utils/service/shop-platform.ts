import type { ShopPlatform } from '../model/service-desk';

/** What stands before the names of shops that are not Taobao's or Tmall's. */
const BEGINNINGS: readonly (readonly [string, ShopPlatform])[] = [
  ['京东·', 'jd'],
  ['拼多多·', 'pdd'],
  ['抖音·', 'douyin'],
  ['1688·', '1688'],
  ['Amazon·', 'amazon'],
];

/** The platform of a shop, `shop:NAME`. */
export function shopPlatform(shop: string): ShopPlatform {
  const name = shop.slice('shop:'.length);
  return BEGINNINGS.find(([beginning]) => name.startsWith(beginning))?.[1] ?? 'taobao';
}
