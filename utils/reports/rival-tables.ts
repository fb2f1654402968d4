import type { BoardName } from '../model/board';
import { dayOf, type Instant } from '../model/day';
import type { Listing, ListingChange, ListingPrice, PriceKind } from '../model/listing';
import type { Note } from '../model/note';
import type { ReportCell, ReportFormat, ReportTable } from '../model/report';
import type { ItemEffect } from '../model/rival';
import { boundsOf } from '../rivals/figure-bounds';
import { type BoardState, boardTables } from './board-tables';
import { figureOrNothing, leftOut, tableOf, text, word } from './report-cells';

/** A rival's item as it stood last in the days of a report. */
export interface RivalState {
  listing: Listing;
  /** when it was seen so */
  seenAt: Instant;
  /** at how many looks */
  looks: number;
  /** what changed within the days, the newest first */
  changes: ListingChange[];
  /** what went with the changes, by the moment at which they were seen */
  effects: ReadonlyMap<Instant, ItemEffect>;
  places: { name: BoardName; rank: number | null; wasRank: number | null }[];
  notes: Note[];
}

/** Beyond these the lists stand in the rival desk. */
const MOST_ITEMS = 200;
const MOST_CHANGES = 300;

/**
 * The competitor sheet (domain notes §10): rivals as they stood, what changed, what moved on the
 * lists, and the notes. What is printed as a band stays one: its text, and its two ends as figures.
 */
export function rivalTables(
  rivals: readonly RivalState[],
  boards: readonly BoardState[],
): ReportTable[] {
  return [
    statesTable(rivals),
    changesTable(rivals),
    ...boardTables(boards),
    notesTable(rivals),
  ].filter(({ rows }) => rows.length > 0);
}

function statesTable(rivals: readonly RivalState[]): ReportTable {
  return tableOf(
    'table.rivals',
    '',
    [
      ['day', 'day'],
      ['rivalShop', 'text'],
      ['items', 'text'],
      ['itemId', 'text'],
      ['price', 'CNY'],
      ['coupon', 'CNY'],
      ['salesBand', 'text'],
      ['salesLow', 'count'],
      ['salesHigh', 'count'],
      ['titleChange', 'text'],
      ['imageChange', 'text'],
      ['priceChange', 'text'],
      ['places', 'text'],
      ['notes', 'text'],
      ['readAt', 'text'],
    ],
    rivals.slice(0, MOST_ITEMS).map(stateRow),
    [{ key: 'note.bands' }, { key: 'note.rivalsUnread' }, ...leftOut(rivals.length - MOST_ITEMS)],
  );
}

function stateRow({ listing, seenAt, changes, places, notes }: RivalState): ReportCell[] {
  const { prices, sales } = listing;
  const priceOf = (kind: PriceKind) => prices.find((price) => price.kind === kind);
  const bounds = boundsOf(sales?.figure);
  const changed = (kind: ListingChange['kind']) =>
    changes
      .filter((change) => change.kind === kind)
      .map(({ was, now }) => (kind === 'main-image' ? '' : `${was || '–'} → ${now || '–'}`));
  const pictures = changes.filter(({ kind }) => kind === 'main-image').length;
  return [
    text(dayOf(seenAt)),
    text(listing.shop?.name ?? ''),
    text(listing.title),
    text(listing.itemId),
    priceCell(priceOf('shown') ?? prices[0]),
    priceCell(priceOf('coupon')),
    text(sales?.raw ?? ''),
    figureOrNothing(bounds?.low),
    figureOrNothing(bounds?.high),
    text(changed('title').join('; ')),
    pictures > 0
      ? { kind: 'word', word: { key: 'rival.imageChanged', values: [String(pictures)] } }
      : text(''),
    text(changed('price').join('; ')),
    { kind: 'places', places },
    text(
      notes
        .map((note) => note.action || note.difference || note.text || '')
        .filter(Boolean)
        .join('; '),
    ),
    { kind: 'moment', at: seenAt },
  ];
}

function changesTable(rivals: readonly RivalState[]): ReportTable {
  const all = rivals
    .flatMap(({ listing, changes, effects }) =>
      changes.map((change) => ({ listing, change, effect: effects.get(change.before) })),
    )
    .toSorted((a, b) => b.change.before - a.change.before);
  return tableOf(
    'table.rivalChanges',
    '',
    [
      ['changedAfter', 'text'],
      ['changedBefore', 'text'],
      ['rivalShop', 'text'],
      ['items', 'text'],
      ['changed', 'text'],
      ['was', 'text'],
      ['becomes', 'text'],
      ['effect', 'text'],
    ],
    all
      .slice(0, MOST_CHANGES)
      .map(({ listing, change, effect }): ReportCell[] => [
        { kind: 'moment', at: change.after },
        { kind: 'moment', at: change.before },
        text(listing.shop?.name ?? ''),
        text(listing.title),
        { kind: 'listing-change', change },
        text(change.was),
        text(change.now),
        effect ? { kind: 'effect', effect } : text(''),
      ]),
    [{ key: 'note.rivalChanges' }, ...leftOut(all.length - MOST_CHANGES)],
  );
}

function notesTable(rivals: readonly RivalState[]): ReportTable {
  const fields = [
    'sellingPoint',
    'numericPoint',
    'promoTag',
    'badge',
    'difference',
    'action',
  ] as const;
  return tableOf(
    'table.rivalNotes',
    '',
    [
      ['day', 'day'],
      ['items', 'text'],
      ['rivalShop', 'text'],
      ['noteAbout', 'text'],
      ...fields.map((field): [string, ReportFormat] => [`note.${field}`, 'text']),
      ['note.text', 'text'],
    ],
    rivals.flatMap(({ listing, notes }) =>
      notes.map((note): ReportCell[] => [
        text(dayOf(note.changedAt)),
        text(listing.title),
        text(listing.shop?.name ?? ''),
        note.about === 'image'
          ? {
              kind: 'word',
              word: { key: 'rival.noteImage', values: [String(note.imageIndex ?? 1)] },
            }
          : word('rival.noteTitle'),
        ...fields.map((field) => text(note[field])),
        text(note.text ?? ''),
      ]),
    ),
    [],
  );
}

/** A price that is one figure is one; a span of prices, or one in another money, stays its text. */
function priceCell(price: ListingPrice | undefined): ReportCell {
  if (!price) return text('');
  const { figure, raw, currency = 'CNY', doubt } = price;
  if (figure.kind !== 'exact' || currency !== 'CNY') return text(raw);
  return { kind: 'figure', value: figure.value, ...(doubt && { marks: ['doubted-price'] }) };
}
