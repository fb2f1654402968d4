import { cleanText } from '../../text/clean-text';
import { findDays } from '../../text/parse-days';
import { isShown } from '../meaning/is-shown';

const CHOSEN =
  '[class*="tab-switch-item-active"],[class*="tabs-tab-active"],[class*="tabs-tab"].active,[role="tab"][aria-selected="true"]';
/** Periods and devices are other fields of the scope. */
const NO_TAB =
  /^(?:实时|今[日天]|昨[日天]|[日周月]|自定义|(?:最近|近)?\d{1,2}天|PC端?|无线端?|电脑端|手机端|(?:全部|所有)终端)$/;
const LONGEST_TAB = 20;
const LONGEST = 60;

/** The tabs that are open, outermost first; undefined on a page without tabs. */
export function chosenTab(root: ParentNode): string | undefined {
  const names = new Set<string>();
  for (const element of root.querySelectorAll(CHOSEN)) {
    const name = isShown(element) ? cleanText((element.textContent ?? '').slice(0, 80)) : '';
    const isTab = name !== '' && name.length <= LONGEST_TAB && !NO_TAB.test(name);
    if (isTab && findDays(name).length === 0) names.add(name);
  }
  return names.size > 0 ? [...names].join(' / ').slice(0, LONGEST) : undefined;
}
