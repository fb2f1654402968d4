import type { Part, Reading } from '../model/reading';
import type { Database } from '../store/database';
import { orderSalt } from '../store/order-salt';
import { withoutContacts } from '../text/without-contacts';

/** Parameters of the console's addresses that hold the number of an order, refund or dispute. */
const ORDER_PARAMETER =
  /([?&#;](?:biz_?order_?ids?|main_?order_?ids?|sub_?order_?ids?|order_?ids?|order_?no|trade_?ids?|tid|dispute_?ids?|refund_?ids?)=)[^&#;]*/gi;
/** Orders, refunds and flows of money have 16 digits and more in 千牛; nothing else there has. */
const LONG_NUMBER = /\d{16,}/g;
/** Shorter texts may stand in others by chance. */
const SHORTEST_ID = 6;
const HASH_LENGTH = 32;
/** Fields in which eleven digits may be an item's number or an amount, and no buyer writes. */
const NO_WORDS: ReadonlySet<string> = new Set(['id', 'itemId', 'url', 'image', 'raw', 'key']);

/**
 * The reading as it may be stored: every order's number replaced by its salted SHA-256, the same
 * for the same order on this machine and nowhere else, and taken out of addresses and of every
 * other text; and on pages of the console every telephone number taken out of what people wrote.
 * Rejects when the store cannot give its salt.
 */
export async function hideOrderIds(db: Database, reading: Reading): Promise<Reading> {
  const ids = reading.parts.flatMap((part) =>
    part.kind === 'orders' ? part.rows.map(({ id }) => id) : [],
  );
  const isConsole = reading.page.startsWith('qn.');
  const hidden =
    isConsole || ids.length > 0
      ? scrubbed(reading, { ids: new Set(ids), longNumbers: isConsole })
      : { ...reading, url: withoutParameters(reading.url) };
  if (ids.length === 0) return hidden;
  const salt = await orderSalt(db);
  const hashes = await Promise.all(ids.map((id) => hashOf(id, salt)));
  return { ...hidden, parts: withIds(hidden.parts, hashes) };
}

function withoutParameters(text: string): string {
  return text.replace(ORDER_PARAMETER, '$1');
}

interface Unwanted {
  ids: ReadonlySet<string>;
  /** every number as long as an order's, known or not */
  longNumbers: boolean;
}

function scrubbed<T>(value: T, unwanted: Unwanted, field = ''): T {
  if (typeof value === 'string') {
    const text = scrubbedText(value, unwanted);
    return (unwanted.longNumbers && !NO_WORDS.has(field) ? withoutContacts(text) : text) as T;
  }
  if (Array.isArray(value)) return value.map((inner) => scrubbed(inner, unwanted, field)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    scrubbed(inner, unwanted, key),
  ]);
  return Object.fromEntries(entries) as T;
}

function scrubbedText(text: string, { ids, longNumbers }: Unwanted): string {
  let kept = withoutParameters(text);
  if (longNumbers) kept = kept.replace(LONG_NUMBER, '');
  for (const id of ids) if (id.length >= SHORTEST_ID) kept = kept.replaceAll(id, '');
  return kept;
}

async function hashOf(id: string, salt: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}:${id}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, HASH_LENGTH);
}

/** `hashes` stand in the order of the rows of all parts. */
function withIds(parts: readonly Part[], hashes: readonly string[]): Part[] {
  let at = 0;
  return parts.map((part) => {
    if (part.kind !== 'orders') return part;
    const rows = part.rows.map((row) => {
      const id = hashes[at] ?? '';
      at += 1;
      return { ...row, id };
    });
    return { ...part, rows };
  });
}
