import type { Trouble } from '../../model/reading';
import type { Device } from '../../model/scope';
import { cleanText } from '../../text/clean-text';
import { isShown } from './is-shown';

const CHOSEN =
  '[class*="tab-switch-item-active"],[class*="selection-selected-value"],[class*="select"] [class*="selected-value"],[class*="device"] [class*="active"],[class*="device"] [aria-selected="true"],[class*="terminal"] [class*="active"]';
/** Whole texts of a device control; a bare 全部 counts only beside PC and 无线. */
const DEVICES: Record<string, Device> = {
  全部终端: 'all',
  所有终端: 'all',
  全终端: 'all',
  PC: 'pc',
  PC端: 'pc',
  电脑端: 'pc',
  无线: 'wireless',
  无线端: 'wireless',
  手机端: 'wireless',
};
const BY_ADDRESS: Record<string, Device> = { '0': 'all', '1': 'pc', '2': 'wireless' };

/** What the page says of the device. */
export interface FoundDevice {
  device: Device;
  trouble: Trouble[];
}

/**
 * The device that the figures speak of: from a control that is shown, and from `device` in the
 * address; where both are present they must agree. Without either it is `unknown`.
 */
export function findDevice(document: Document, url: URL): FoundDevice {
  const chosen = new Set<Device>();
  for (const element of document.querySelectorAll(CHOSEN)) {
    const device = deviceIn(element);
    if (device && isShown(element)) chosen.add(device);
  }
  const address = BY_ADDRESS[url.searchParams.get('device') ?? ''];
  if (address) chosen.add(address);
  const [device = 'unknown'] = chosen;
  if (chosen.size < 2) return { device, trouble: [] };
  const detail = `device: ${[...chosen].join(', ')}`;
  return { device: 'unknown', trouble: [{ field: 'scope', why: 'scope-unknown', detail }] };
}

function deviceIn(element: Element): Device | undefined {
  const text = cleanText((element.textContent ?? '').slice(0, 40));
  if (text !== '全部' && text !== '所有') return DEVICES[text];
  const others = cleanText((element.parentElement?.textContent ?? '').slice(0, 80));
  return /PC|无线|终端/.test(others) ? 'all' : undefined;
}
