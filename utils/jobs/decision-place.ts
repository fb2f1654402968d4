import { DAY_LENGTH, type Instant } from '../model/day';
import { DECISION_KINDS, type DecisionKind } from '../model/decision';
import type { DecisionSubject, JournalPlace } from '../model/journal';
import { partOf, type Reading, type RowKind, type Subject } from '../model/reading';
import { rowSubject } from '../model/series-subject';
import type { Database } from '../store/database';
import { decisionsOfShop } from '../store/decisions';
import { subjectsOfKind } from '../store/subjects';
import { knownShops, shopNameOf } from './known-shops';
import { shopOfReading } from './member-shop';
import { itemOfShop, ownItem, suggestForListing } from './suggest-decisions';

/** As far back as the panel's small lines reach. */
const RECENT = 31 * DAY_LENGTH;
/** More than these are found in the dashboard, by their name. */
const MOST_CHOICES = 60;

/** What can be changed of each kind of thing; of a shop, everything. */
const KINDS_OF: Partial<Record<RowKind, readonly DecisionKind[]>> = {
  item: ['price', 'title', 'image', 'activity', 'reply', 'other'],
  plan: ['budget', 'bid', 'other'],
  scene: ['budget', 'bid', 'other'],
  adgroup: ['bid', 'budget', 'other'],
  keyword: ['bid', 'other'],
  crowd: ['bid', 'other'],
  creative: ['image', 'title', 'other'],
};
/** Rows that an operator sets something of on the page that lists them. */
const SET_ROWS: readonly RowKind[] = ['plan', 'scene', 'adgroup', 'keyword', 'crowd', 'creative'];
/** What is offered where a decision is noted by hand. */
const NOTED_ROWS: readonly RowKind[] = ['item', 'plan', 'scene'];

/**
 * What a page lets one note a decision about. A rival's item lets nothing: null. Where it is not
 * certain what a decision on the page is about, `subject` is left out and has to be asked.
 */
export async function journalPlace(
  db: Database,
  reading: Reading | null,
): Promise<JournalPlace | null> {
  const shops = await knownShops(db);
  if (!reading) return asked(shops.map(shopAsSubject));
  const listing = partOf(reading, 'listing')?.listing;
  if (listing) {
    const subject = ownItem(listing, shops);
    if (!subject && listing.shop?.name) return null;
    if (!subject)
      return asked(
        shops.map((shop) => itemOfShop(listing, shop)),
        'item',
      );
    const suggested = await suggestForListing(db, subject, listing, reading.takenAt);
    return { ...(await placeOf(db, subject, 'item', reading.takenAt)), suggested };
  }
  const subject = await shopOfReading(db, reading);
  if (subject === null) return asked(shops.map(shopAsSubject));
  const shop = shopAsSubject(subject);
  const own = ownRow(reading);
  if (own) return placeOf(db, rowOfShop(shop, own), own.kind, reading.takenAt);
  const rows = setRows(reading);
  if (rows[0]) return asked([...rows.map((row) => rowOfShop(shop, row)), shop], rows[0].kind);
  return placeOf(db, shop, 'shop', reading.takenAt);
}

/** Everything of a shop that a decision may be pinned to: the shop, its items, its plans. */
export async function decisionSubjects(db: Database, shop: string): Promise<DecisionSubject[]> {
  const whole = shopAsSubject(shop);
  const rows = await Promise.all(NOTED_ROWS.map((kind) => subjectsOfKind(db, shop, kind)));
  return [
    whole,
    ...rows.flat().map(({ subject, name }) => ({ ...whole, subject, subjectName: name })),
  ];
}

function asked(choices: DecisionSubject[], kind: RowKind = 'shop'): JournalPlace {
  return { choices, kinds: kindsOf(kind), recent: [], suggested: [] };
}

async function placeOf(
  db: Database,
  subject: DecisionSubject,
  kind: RowKind,
  now: Instant,
): Promise<JournalPlace> {
  const noted = await decisionsOfShop(db, subject.shop);
  return {
    subject,
    choices: subject.subject === subject.shop ? [] : [shopAsSubject(subject.shop)],
    kinds: kindsOf(kind),
    recent: noted.filter((one) => one.subject === subject.subject && one.at >= now - RECENT),
    suggested: [],
  };
}

function kindsOf(kind: RowKind): DecisionKind[] {
  return [...(KINDS_OF[kind] ?? DECISION_KINDS)];
}

function shopAsSubject(shop: string): DecisionSubject {
  const shopName = shopNameOf(shop);
  return { shop, shopName, subject: shop, subjectName: shopName };
}

function rowOfShop(whole: DecisionSubject, row: Subject): DecisionSubject {
  return { ...whole, subject: rowSubject(whole.shop, row), subjectName: row.name };
}

/** The one item or plan that the whole page speaks of, such as 商品360. */
function ownRow({ parts }: Reading): Subject | undefined {
  const named = parts.flatMap((part) =>
    (part.kind === 'metrics' || part.kind === 'table') && part.subject ? [part.subject] : [],
  );
  const own = named.filter(({ kind, of }) => KINDS_OF[kind] && (of ?? 'own') === 'own');
  const [first] = own;
  const isOne = own.every(
    ({ kind, id, name }) => kind === first?.kind && id === first.id && name === first.name,
  );
  const others = parts.some((part) => part.kind === 'metrics' && !part.subject);
  return isOne && !others ? first : undefined;
}

/** The plans, words or creatives that the page lists, each once. */
function setRows({ parts }: Reading): Subject[] {
  const rows = parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
  const found = rows
    .filter(({ subject, subtotal }) => !subtotal && SET_ROWS.includes(subject.kind))
    .map(({ subject }) => subject);
  const once = new Map(
    found.map((subject) => [`${subject.kind}|${subject.id ?? subject.name}`, subject]),
  );
  return [...once.values()].slice(0, MOST_CHOICES);
}
