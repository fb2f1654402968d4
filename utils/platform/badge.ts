import { browser } from 'wxt/browser';
import type { TodaySnapshot } from '../model/today';

/**
 * Shows on the extension's icon how many cards and reports that are ready wait, red when a card is
 * urgent; nothing for none.
 */
export async function showBadge({ alerts, more, ready = [] }: TodaySnapshot): Promise<void> {
  const below = new Set(alerts.flatMap(({ children = [] }) => children));
  const count = alerts.filter(({ id }) => !below.has(id)).length + more.cards + ready.length;
  const isUrgent = more.urgent > 0 || alerts.some(({ severity }) => severity === 'urgent');
  const text = count > 99 ? '99+' : String(count || '');
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: isUrgent ? '#b3261e' : '#5f6b7a' });
}
