import type { Trouble } from '../../model/reading';
import type { Device } from '../../model/scope';
import { cleanText } from '../../text/clean-text';
import type { Marks } from './collect-marks';
import { isChosen } from './is-chosen';
import { isOffered } from './is-shown';

const BY_ADDRESS: Record<string, Device> = { '0': 'all', '1': 'pc', '2': 'wireless' };
/** A bare 全部 stands in many filters; it speaks of devices where it stands beside them. */
const BARE_ALL = /^(?:全部|所有)$/;

/** What the page says of the device. */
export interface FoundDevice {
  device: Device;
  trouble: Trouble[];
}

/**
 * The device that the figures speak of: from the chosen word of a control, and from `device` in the
 * address; where both are present they must agree. Without either it is `unknown`.
 */
export function findDevice(marks: Marks<string>['devices'], url: URL): FoundDevice {
  const found = new Set<Device>();
  for (const { device, element } of marks) {
    if (!isOffered(element)) continue;
    if (isChosen(element)) found.add(device);
    else if (isAllChosenBeside(element)) found.add('all');
  }
  const address = BY_ADDRESS[url.searchParams.get('device') ?? ''];
  if (address) found.add(address);
  const [device = 'unknown'] = found;
  if (found.size < 2) return { device, trouble: [] };
  const detail = `device: ${[...found].join(', ')}`;
  return { device: 'unknown', trouble: [{ field: 'scope', why: 'scope-unknown', detail }] };
}

/** Whether the chosen word of the control around a device's name is 全部. */
function isAllChosenBeside(element: Element): boolean {
  let item = element;
  while (item.parentElement && item.parentElement.childElementCount === 1)
    item = item.parentElement;
  const siblings = [...(item.parentElement?.children ?? [])];
  return siblings.some(
    (sibling) => BARE_ALL.test(cleanText(sibling.textContent ?? '')) && isChosen(sibling),
  );
}
