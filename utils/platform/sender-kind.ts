import { browser } from 'wxt/browser';
import type { SenderKind } from '../model/protocol';
import type { MessageSender } from './messages';

/**
 * Who sent a message, or null for anybody who is neither our script in the top frame of a
 * supported host nor one of our own pages.
 */
export function senderKind(
  sender: MessageSender,
  supportedHosts: ReadonlySet<string>,
): SenderKind | null {
  if (sender.id !== browser.runtime.id || !sender.url || !URL.canParse(sender.url)) return null;
  if (sender.url.startsWith(browser.runtime.getURL('' as '/'))) return 'extension';
  const { protocol, hostname } = new URL(sender.url);
  const inTopFrame = sender.tab?.id !== undefined && sender.frameId === 0;
  return inTopFrame && protocol === 'https:' && supportedHosts.has(hostname) ? 'page' : null;
}
