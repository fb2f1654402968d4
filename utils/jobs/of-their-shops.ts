import type { StoredCapture } from '../model/capture';
import { type MemberShop, shopOfPage } from '../model/member-shop';

/** Captures under the shop that their figures belong to. */
export function ofTheirShops(
  captures: readonly StoredCapture[],
  said: readonly MemberShop[],
): StoredCapture[] {
  return captures.map((capture) => ({
    ...capture,
    subject: shopOfPage(capture.subject, capture.page, said),
  }));
}
