import { EARLY_SCHEMAS, isEarly } from '../model/early-schemas';
import {
  ALLOWED_SENDERS,
  type BackgroundMessage,
  type SenderKind,
  type ToBackground,
} from '../model/protocol';
import type { Envelope, MessageSender } from '../platform/messages';
import { isHostGranted } from '../platform/permissions';
import { type PageDoor, senderKind } from '../platform/sender-kind';
import { isFramedPage } from '../sites/framed-pages';
import { PAGE_ADDRESSES } from '../sites/page-addresses';

/** What one message's handler knows of who asks. */
export interface Asker {
  kind: SenderKind;
  tabId: number | null;
  /** 0 for the page of the tab itself */
  frameId: number;
  /** the page the asker stands in */
  url: string;
}

export type Handlers = {
  [K in BackgroundMessage]: (
    data: ToBackground[K]['send'],
    from: Asker,
  ) => Promise<ToBackground[K]['answer']>;
};

const OWN_HOSTS: ReadonlySet<string> = new Set(
  Object.values(PAGE_ADDRESSES).flatMap(({ hosts, site }) => (site ? [] : hosts)),
);

/** Beside the console's own hosts only those that the operator has allowed. */
const DOOR: PageDoor = {
  host: (hostname) => OWN_HOSTS.has(hostname) || isHostGranted(hostname),
  frame: isFramedPage,
};

/**
 * The background's door: a message is answered only when its sender may ask it and its content
 * is what it must be. Throws with a short reason otherwise; the reason names no page text.
 */
export async function answerMessage(
  handlers: Partial<Handlers>,
  envelope: Envelope,
  sender: MessageSender,
): Promise<unknown> {
  const type = knownType(envelope.type);
  const kind = await senderKind(sender, DOOR);
  if (!kind || !ALLOWED_SENDERS[type].includes(kind)) throw new Error(`refused: ${type}`);
  const parsed = (await schemaOf(type)).safeParse(envelope.data);
  if (!parsed.success) {
    const at = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new Error(`malformed: ${type} (${at.slice(0, 200)})`);
  }
  const from: Asker = {
    kind,
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? 0,
    url: sender.url ?? '',
  };
  // One handler and its own payload: the table's type ties them, which a union cannot show.
  return (handlers[type] as (data: unknown, from: Asker) => Promise<unknown>)(parsed.data, from);
}

/** The checks of most messages are loaded with the first one that needs them. */
async function schemaOf(type: BackgroundMessage) {
  if (isEarly(type)) return EARLY_SCHEMAS[type]();
  const { MESSAGE_SCHEMAS } = await import('../model/message-schemas');
  return MESSAGE_SCHEMAS[type]();
}

function knownType(type: string): BackgroundMessage {
  if (!Object.hasOwn(ALLOWED_SENDERS, type)) throw new Error('refused: unknown message');
  return type as BackgroundMessage;
}
