import type { PictureStore } from '../marketplace/picture-of';

/** Pictures of one item lie under n1, n7 and others; cuts are `!q70.dpg` and `.avif` behind the name. */
export const JD_PICTURES: PictureStore = {
  host: /(?:^|\.)360buyimg\.com$/,
  size: /(?:!.*|(?<=\.(?:jpe?g|png))\.(?:avif|webp|dpg))$/,
};

/** The SKU number in an address of an item's page. */
export function jdItemIn(address: string): string | null {
  return /^https:\/\/(?:i-)?item\.jd\.com\/(\d{5,20})\.html/.exec(address)?.[1] ?? null;
}

export function jdItemUrl(id: string): string {
  return `https://item.jd.com/${id}.html`;
}

/** The shop's number in an address of its page. */
export function jdShopIn(address: string | null | undefined): string | undefined {
  return /mall\.jd\.com\/index-(\d{3,20})/.exec(address ?? '')?.[1];
}
