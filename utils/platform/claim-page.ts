import type { PageId } from '../model/page-id';

/**
 * Tells the background that a reader claims this address. Written on the bare browser object:
 * the loader runs on every page of the supported hosts and must not carry the polyfill.
 */
export function claimPage(page: PageId, url: string): void {
  const envelope = { zhanggui: 1, type: 'page.claimed', data: { page, url } };
  try {
    chrome.runtime.sendMessage(envelope, () => void chrome.runtime.lastError);
  } catch {
    // The extension was updated or removed while the page was open; a reload of the page helps.
  }
}

declare const chrome: {
  runtime: {
    lastError?: unknown;
    sendMessage(message: unknown, answered: () => void): void;
  };
};
