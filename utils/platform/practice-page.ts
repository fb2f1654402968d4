import { browser } from 'wxt/browser';
import { PRACTICE_QUERY } from '../model/practice';

/** Whether an address is that of our own dashboard over the practice shop. */
export function isPracticePage(url: string | undefined): boolean {
  const own = browser.runtime.getURL(`/dashboard.html${PRACTICE_QUERY}` as '/');
  return url === own || url?.startsWith(`${own}#`) === true;
}
