import type { Part, Reading, RowKind } from '../model/reading';
import type { Database } from '../store/database';
import { orderSalt } from '../store/order-salt';
import { withoutContacts } from '../text/without-contacts';

/** Parameters of the console's addresses that hold the number of an order, refund or dispute, or tell a buyer. */
const ORDER_PARAMETER =
  /([?&#;](?:biz_?order_?ids?|main_?order_?ids?|sub_?order_?ids?|order_?ids?|order_?no|trade_?ids?|tid|dispute_?ids?|refund_?ids?|(?:buyer|user|member|receiver|customer)_?(?:nick|name|phone|mobile|address)|buyer|nick(?:_?name)?|receiver|mobile|phone)=)[^&#;]*/gi;
/** Orders, refunds and flows of money have 16 digits and more in 千牛; nothing else there has. */
const LONG_NUMBER = /\d{16,}/g;
/** Pages on which orders of buyers stand. */
const CONSOLES = /^qn\.|\.orders$/;
/** Shorter texts may stand in others by chance. */
const SHORTEST_ID = 6;
const HASH_LENGTH = 32;
/** Fields in which eleven digits may be an item's number or an amount, and no buyer writes. */
const NO_WORDS: ReadonlySet<string> = new Set(['id', 'itemId', 'url', 'image', 'raw', 'key']);

/** Rows that are named by words of people, or by people. */
const NAMED_BY_PEOPLE: ReadonlySet<RowKind> = new Set(['agent', 'reason', 'notice']);

/**
 * The reading as it may be stored: every order's number replaced by its salted SHA-256, the same
 * for the same order on this machine and nowhere else, and taken out of addresses and of every
 * other text; and telephone numbers, addresses and given nicknames taken out of what people wrote,
 * on pages of the console out of everything.
 * Rejects when the store cannot give its salt.
 */
export async function hideOrderIds(db: Database, reading: Reading): Promise<Reading> {
  const ids = reading.parts.flatMap((part) =>
    part.kind === 'orders' ? part.rows.map(({ id }) => id) : [],
  );
  const isConsole = CONSOLES.test(reading.page);
  const whole =
    isConsole || ids.length > 0
      ? scrubbed(reading, { ids: new Set(ids), longNumbers: isConsole })
      : { ...reading, url: withoutParameters(reading.url) };
  const hidden = isConsole ? whole : { ...whole, parts: whole.parts.map(withoutPeople) };
  if (ids.length === 0) return hidden;
  const salt = await orderSalt(db);
  const hashes = await Promise.all(ids.map((id) => hashOf(id, salt)));
  return { ...hidden, parts: withIds(hidden.parts, hashes) };
}

/** Elsewhere than in the console long numbers and names are goods', but not in what people wrote. */
function withoutPeople(part: Part): Part {
  const isOfPeople =
    part.kind === 'reviews' ||
    part.kind === 'questions' ||
    (part.kind === 'table' && part.rows.some(({ subject }) => NAMED_BY_PEOPLE.has(subject.kind)));
  return isOfPeople ? scrubbed(part, { ids: new Set(), longNumbers: 'words' }) : part;
}

function withoutParameters(text: string): string {
  return text.replace(ORDER_PARAMETER, '$1');
}

interface Unwanted {
  ids: ReadonlySet<string>;
  /** every number as long as an order's, known or not; `words`: only where people write */
  longNumbers: boolean | 'words';
}

function scrubbed<T>(value: T, unwanted: Unwanted, field = ''): T {
  if (typeof value === 'string') {
    const isWords = !NO_WORDS.has(field);
    const { ids, longNumbers } = unwanted;
    const text = scrubbedText(value, ids, longNumbers === true || (longNumbers && isWords));
    return (longNumbers && isWords ? withoutContacts(text) : text) as T;
  }
  if (Array.isArray(value)) return value.map((inner) => scrubbed(inner, unwanted, field)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    scrubbed(inner, unwanted, key),
  ]);
  return Object.fromEntries(entries) as T;
}

function scrubbedText(text: string, ids: ReadonlySet<string>, longNumbers: boolean): string {
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
