import { browser } from 'wxt/browser';

/** Shows how many alerts wait on the extension's icon; nothing for none. */
export async function showBadge(count: number, urgent: boolean): Promise<void> {
  await browser.action.setBadgeText({
    text: count === 0 ? '' : count > 99 ? '99+' : String(count),
  });
  await browser.action.setBadgeBackgroundColor({ color: urgent ? '#c62828' : '#5f6b7a' });
}
