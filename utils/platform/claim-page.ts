import type { PageId } from '../model/page-id';

/** A worker that was being stopped did not answer; a claim that is made twice does no harm. */
const RETRY_AFTER_MS = [300, 2_000];

/**
 * Tells the background that a reader claims this address. Written on the bare browser object:
 * the loader runs on every page of the supported hosts and must not carry the polyfill.
 */
export function claimPage(page: PageId, url: string, [again, ...later] = RETRY_AFTER_MS): void {
  const envelope = { zhanggui: 1, type: 'page.claimed', data: { page, url } };
  try {
    chrome.runtime.sendMessage(envelope, () => {
      if (chrome.runtime.lastError && again) setTimeout(() => claimPage(page, url, later), again);
    });
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
