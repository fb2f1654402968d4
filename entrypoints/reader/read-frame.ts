import type { Reading } from '../../utils/model/reading';
import { ask, isExtensionGone } from '../../utils/platform/messages';
import { isWorthAnotherTry } from './is-worth-another-try';
import { startLoop } from './page-loop';
import type { Join, ReaderParts } from './start-reader';

/**
 * Reads a page that stands in a frame and hands its readings over. The frame has no header: its
 * shop is the one of the page around it. Nothing is drawn here.
 */
export function readFrame({ pages, memory, shopAround }: ReaderParts): Join {
  const loop = startLoop({ pages, memory }, async (reading) => {
    nameShop(reading, shopAround?.(window));
    try {
      const { outcome } = await ask('reading.record', { reading });
      return !isWorthAnotherTry(outcome);
    } catch {
      if (isExtensionGone()) loop.end();
      return false;
    }
  });
  return (more) => loop.add(more.pages);
}

/** In place, because the watch knows the reading by its identity. */
function nameShop(reading: Reading, shop: Reading['shop']): void {
  if (reading.shop || !shop) return;
  reading.shop = shop;
  reading.trouble = reading.trouble.filter(({ field }) => field !== 'shop');
}
