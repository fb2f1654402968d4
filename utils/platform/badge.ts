import { browser } from 'wxt/browser';
import type { TodaySnapshot } from '../model/today';

/** Shows on the extension's icon how many alerts wait, red when one is urgent; nothing for none. */
export async function showBadge({ alerts }: TodaySnapshot): Promise<void> {
  const open = alerts.filter((alert) => alert.state === 'new' || alert.state === 'seen');
  const urgent = open.some((alert) => alert.severity === 'urgent');
  const text = open.length > 99 ? '99+' : String(open.length || '');
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: urgent ? '#b3261e' : '#5f6b7a' });
}
