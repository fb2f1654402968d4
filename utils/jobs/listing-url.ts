import type { Listing } from '../model/listing';

/** The item's own address without whatever followed it when it was opened. */
export function listingUrl({ site, itemId }: Pick<Listing, 'site' | 'itemId'>): string {
  return ADDRESS[site](itemId);
}

const ADDRESS: Record<Listing['site'], (id: string) => string> = {
  taobao: (id) => `https://item.taobao.com/item.htm?id=${id}`,
  tmall: (id) => `https://detail.tmall.com/item.htm?id=${id}`,
  '1688': (id) => `https://detail.1688.com/offer/${id}.html`,
  jd: (id) => `https://item.jd.com/${id}.html`,
  pdd: (id) => `https://mobile.yangkeduo.com/goods.html?goods_id=${id}`,
  amazon: (id) => `https://www.amazon.com/dp/${id}`,
};
