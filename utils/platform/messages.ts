import { browser } from 'wxt/browser';
import type { BackgroundMessage, ReaderMessage, ToBackground, ToReader } from '../model/protocol';

const NOT_DELIVERED = 'Receiving end does not exist';
const RETRY_AFTER_MS = [100, 400];

/** How a message travels. The version keeps an old page's script from being half understood. */
export interface Envelope {
  zhanggui: 1;
  type: string;
  data: unknown;
}

/** An answer, or the reason why there is none; thrown errors never cross as objects. */
export type Reply = { ok: true; data: unknown } | { ok: false; error: string };

/** Thrown when the other side refused a message, failed on it, or is not there. */
export class MessageError extends Error {
  override name = 'MessageError';
}

/** Asks the background and waits for its answer. Throws MessageError. */
export async function ask<K extends BackgroundMessage>(
  type: K,
  data: ToBackground[K]['send'],
): Promise<ToBackground[K]['answer']> {
  const envelope: Envelope = { zhanggui: 1, type, data };
  return unwrap(await deliverAgain(() => browser.runtime.sendMessage(envelope)), type);
}

/** Asks the reader in a tab's top frame. Throws MessageError where no reader answers. */
export async function askReader<K extends ReaderMessage>(
  tabId: number,
  type: K,
  data: ToReader[K]['send'],
): Promise<ToReader[K]['answer']> {
  const envelope: Envelope = { zhanggui: 1, type, data };
  return unwrap(
    await deliver(() => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 })),
    type,
  );
}

/**
 * Answers messages with `answer`. A message that is not ours is left to others; an error thrown
 * by `answer` becomes a refusal with its text.
 */
export function listen(
  answer: (envelope: Envelope, sender: MessageSender) => Promise<unknown>,
): void {
  // Returning true and answering through the callback works in Chrome, in Firefox and in the fake
  // browser of the tests; a listener that returns a promise does not.
  browser.runtime.onMessage.addListener(((
    message: unknown,
    sender: MessageSender,
    respond: (reply: Reply) => void,
  ) => {
    if (!isEnvelope(message)) return undefined;
    answer(message, sender).then(
      (data) => respond({ ok: true, data }),
      (error: unknown) => respond({ ok: false, error: String(error) }),
    );
    return true;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

/** True in a page that was open before the extension was updated, switched off or removed. */
export function isExtensionGone(): boolean {
  return browser.runtime?.id === undefined;
}

/** The parts of a sender that decide whether it may ask. */
export interface MessageSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; url?: string };
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'zhanggui' in message &&
    message.zhanggui === 1 &&
    'type' in message &&
    typeof message.type === 'string'
  );
}

/**
 * A worker that is just being stopped hears nothing, and the browser says so instead of starting
 * it anew. Such a message was not delivered, so that sending it again does nothing twice.
 */
async function deliverAgain(send: () => Promise<unknown>): Promise<unknown> {
  for (const wait of RETRY_AFTER_MS) {
    try {
      return await deliver(send);
    } catch (error) {
      if (!String(error).includes(NOT_DELIVERED) || isExtensionGone()) throw error;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  return deliver(send);
}

async function deliver(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (error) {
    throw new MessageError(String(error));
  }
}

function unwrap<T>(reply: unknown, type: string): T {
  const known = reply as Reply | undefined;
  if (known?.ok === true) return known.data as T;
  throw new MessageError(known?.error ?? `no answer to ${type}`);
}
