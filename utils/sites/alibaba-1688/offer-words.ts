import type { PictureStore } from '../marketplace/picture-of';

/** `…-cib.220x220.jpg` and `…-cib.summ.jpg` are cuts of `…-cib.jpg`. */
export const OFFER_PICTURES: PictureStore = {
  host: /(?:^|\.)alicdn\.com$/,
  path: /\/ibank\//,
  size: /\.(?:\d{2,4}x\d{2,4}|summ|search)(?=\.\w{3,4}$)|(?<=\.(?:jpe?g|png))_.*$/,
};

/** The offer's number in an address of its page. */
export function offerIn(address: string): string | null {
  return /^https:\/\/(?:detail|m)\.1688\.com\/offer\/(\d{5,20})\.html/.exec(address)?.[1] ?? null;
}

export function offerUrl(id: string): string {
  return `https://detail.1688.com/offer/${id}.html`;
}
