import type { Page } from 'playwright-core';
import type { BackgroundMessage, ToBackground } from '../../utils/model/protocol.ts';

/**
 * Sends a message to the background the way the extension's own screens do. `page` must be one of
 * the extension's pages. Throws with the background's words when it refuses.
 */
export async function askBackground<K extends BackgroundMessage>(
  page: Page,
  type: K,
  data: ToBackground[K]['send'],
): Promise<ToBackground[K]['answer']> {
  const envelope = { zhanggui: 1, type, data };
  const send = () => page.evaluate((message) => chrome.runtime.sendMessage(message), envelope);
  // A worker that is just being stopped hears nothing; the screens send once more as well.
  const reply = await send().catch(async (error) => {
    if (!String(error).includes('Receiving end does not exist')) throw error;
    await page.waitForTimeout(300);
    return send();
  });
  if (!reply?.ok) throw new Error(`${type}: ${reply?.error ?? 'no answer'}`);
  return reply.data;
}

/** What the evaluated line needs of the browser; it runs in the page, not here. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; data: never; error?: string }> };
};
