import { browser } from 'wxt/browser';
import type { SenderKind } from '../model/protocol';
import type { MessageSender } from './messages';

/** Which pages may speak to us. */
export interface PageDoor {
  /** true for a host that we may be in */
  host(hostname: string): boolean | Promise<boolean>;
  /** true for an address whose page stands in a frame of its own host */
  frame(url: string): boolean;
}

/**
 * Who sent a message, or null for anybody who is neither our script in a page that may speak nor
 * one of our own pages.
 */
export async function senderKind(
  sender: MessageSender,
  door: PageDoor,
): Promise<SenderKind | null> {
  if (sender.id !== browser.runtime.id || !sender.url || !URL.canParse(sender.url)) return null;
  if (sender.url.startsWith(browser.runtime.getURL('' as '/'))) return 'extension';
  const { protocol, hostname } = new URL(sender.url);
  const inTab = sender.tab?.id !== undefined && protocol === 'https:';
  const inPlace = sender.frameId === 0 || isOwnFrame(sender, door);
  return inTab && inPlace && (await door.host(hostname)) ? 'page' : null;
}

function isOwnFrame({ url = '', tab }: MessageSender, door: PageDoor): boolean {
  const around = tab?.url;
  return (
    door.frame(url) &&
    around !== undefined &&
    URL.canParse(around) &&
    new URL(around).origin === new URL(url).origin
  );
}
