import type { Page } from 'puppeteer-core';
import type { BackgroundMessage, ToBackground } from '../../../utils/model/protocol';

declare const browser: {
  runtime: {
    sendMessage(message: unknown): Promise<{ ok: boolean; data: never; error?: string }>;
  };
};

/**
 * Sends a message to the background from one of the extension's own pages. Throws with the
 * background's words when it refuses.
 */
export async function askBackground<K extends BackgroundMessage>(
  screen: Page,
  type: K,
  data: ToBackground[K]['send'],
): Promise<ToBackground[K]['answer']> {
  const envelope = { zhanggui: 1, type, data };
  // As text: what Firefox gives back of an object is cut off at some depth.
  const reply = await screen.evaluate(async (message) => {
    const answer = await browser.runtime.sendMessage(message);
    return JSON.stringify(answer ?? null);
  }, envelope);
  const answer: { ok: boolean; data: never; error?: string } | null = JSON.parse(reply);
  if (!answer?.ok) throw new Error(`${type}: ${answer?.error ?? 'no answer'}`);
  return answer.data;
}
