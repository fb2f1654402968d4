import type { Reading, Trouble } from '../../model/reading';
import type { ReadContext } from '../page';
import type { Marks } from './collect-marks';
import { findDevice } from './find-device';
import { findPeriod } from './find-period';
import { findShop } from './find-shop';

/** Whose figures a page shows, and of when. */
export interface FoundScope extends Pick<Reading, 'shop' | 'scope'> {
  trouble: Trouble[];
}

/**
 * Period, device and shop of a page, from its controls, its header and its address. `anchor` is an
 * element among the figures: the date control nearest to it counts.
 */
export function readScope(
  { document, url, now }: ReadContext,
  marks: Pick<Marks<string>, 'dates' | 'devices' | 'shops'>,
  anchor: Element | undefined,
): FoundScope {
  const { period, trouble: periodTrouble } = findPeriod(marks.dates, anchor, url, now);
  const { device, trouble: deviceTrouble } = findDevice(marks.devices, url);
  const shop = findShop(document, marks.shops);
  return {
    ...(shop && { shop }),
    scope: { period, device },
    trouble: [
      ...periodTrouble,
      ...deviceTrouble,
      ...(shop ? [] : [{ field: 'shop', why: 'field-missing' } as const]),
    ],
  };
}
