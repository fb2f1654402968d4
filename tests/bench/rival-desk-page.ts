import Dexie, { type Table } from 'dexie';
import type { Capture } from '../../utils/model/capture';
import type { ListingVersion } from '../../utils/model/listing';
import type { BoardRow } from '../../utils/model/reading';
import { comparePictures } from '../../utils/rivals/compare-pictures';
import { type Pixels, pictureSignature } from '../../utils/rivals/picture-signature';
import { buildTimeline } from '../../utils/rivals/timeline';
import { characterCut, titleWords } from '../../utils/rivals/title-words';
import { keepBoards } from '../../utils/store/boards';
import { Database } from '../../utils/store/database';
import { TOKEN_LISTS } from '../unit/rivals/token-lists';

const ROWS = 100;
const VERSIONS = 500;
const SIDE = 400;
/** One title is cut in less than a clock can tell. */
const REPEATS = 40;

class PlainDatabase extends Dexie {
  looks!: Table<object>;

  constructor() {
    super('bench-looks', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ looks: '++id' });
  }
}

const store = new Database('bench-boards');
const plain = new PlainDatabase();
const titles = TOKEN_LISTS.map((list) => list.replaceAll('|', ''));
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const pictures = [1, 2].map(madePixels);
const signatures = pictures.map(pictureSignature);
const versions = madeVersions();

/** Runs in a page: every side of the rival desk, each giving milliseconds. */
export const rivalDeskPage = {
  async open(): Promise<void> {
    await store.open();
    await plain.open();
  },
  /** The signature of one picture of goods, and its comparison with another. */
  picture: () =>
    timed(() => {
      const [first, second] = signatures;
      if (first && second && pictures[0]) comparePictures(pictureSignature(pictures[0]), second);
    }),
  /** Every byte of the same picture looked at once. */
  bytes: () =>
    timed(() => {
      let sum = 0;
      const { data } = pictures[0] ?? { data: [] };
      for (let i = 0; i < data.length; i++) sum += data[i] ?? 0;
      return sum;
    }),
  board: async (n: number) => timedAsync(() => keepOne(n)),
  /** The same rows put into a bare table. */
  put: async (n: number) => timedAsync(() => plain.looks.add({ n, rows: rowsOf(n) })),
  timeline: () => timed(() => buildTimeline(versions, [])),
  /** The same versions only written out. */
  written: () => timed(() => JSON.stringify(versions)),
  words: () => timed(() => repeat(() => titles.map((title) => titleWords(title)))),
  longest: () => timed(() => repeat(() => titles.map((title) => titleWords(title, characterCut)))),
  segments: () =>
    timed(() => repeat(() => titles.map((title) => [...segmenter.segment(title)].length))),
  /** How well words end where they end by hand: F1 of the borders. */
  accuracy: () => ({
    words: bordersF1((title) => titleWords(title)),
    longest: bordersF1((title) => titleWords(title, characterCut)),
    segments: bordersF1((title) => Array.from(segmenter.segment(title), (part) => part.segment)),
  }),
  titles: titles.length * REPEATS,
};

function keepOne(n: number): Promise<unknown> {
  const rows = rowsOf(n);
  const capture: Capture = {
    subject: 'board:bench',
    track: 'board:bench|tb.search|live',
    takenAt: 1_700_000_000_000 + n,
    page: 'tb.search',
    content: String(n),
    reader: '0',
    reading: {
      page: 'tb.search',
      layout: '2024-06',
      url: 'https://s.taobao.com/search?q=x',
      takenAt: 1_700_000_000_000 + n,
      scope: { period: { kind: 'unknown' }, device: 'unknown' },
      parts: [{ kind: 'board', query: 'x', rows }],
      trouble: [],
    },
  };
  const name = { page: 'tb.search' as const, query: 'x' };
  return keepBoards(store, capture, [{ board: 'board:bench', name, part: 0, rows: ROWS }]);
}

function rowsOf(n: number): BoardRow[] {
  return Array.from({ length: ROWS }, (_, i) => ({
    rank: { kind: 'exact', value: i + 1 },
    subject: { kind: 'item', name: titles[(i + n) % titles.length] ?? '', id: String(60_000 + i) },
    prices: [{ kind: 'shown', raw: `¥${i + 10}`, figure: { kind: 'exact', value: i + 10 } }],
    sales: { raw: `${i}00+人付款`, figure: { kind: 'range', low: i * 100, high: null } },
    shop: { name: `店铺${i}` },
    figures: [],
  }));
}

function madeVersions(): ListingVersion[] {
  return Array.from({ length: VERSIONS }, (_, i) => ({
    item: 'tmall:60000',
    firstSeen: (VERSIONS - i) * 1000,
    lastSeen: (VERSIONS - i) * 1000 + 500,
    looks: 1,
    listing: {
      site: 'tmall',
      itemId: '60000',
      title: titles[i % titles.length] ?? '',
      prices: [{ kind: 'shown', raw: `¥${i}`, figure: { kind: 'exact', value: i + 1 } }],
      scores: [],
      images: [1, 2, 3, 4, 5].map((at) => ({ id: `${at}-${i % 7}`, url: 'https://x.invalid/' })),
      skus: [],
    },
  }));
}

function madePixels(seed: number): Pixels {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let i = 0; i < data.length; i++) data[i] = i % 4 === 3 ? 255 : (i * seed * 31) >> 3;
  return { width: SIDE, height: SIDE, data };
}

function bordersF1(cut: (title: string) => string[]): number {
  let [hits, ours, theirs] = [0, 0, 0];
  for (const list of TOKEN_LISTS) {
    const wanted = bordersOf(list.split('|'));
    const found = bordersOf(cut(list.replaceAll('|', '')));
    hits += [...found].filter((at) => wanted.has(at)).length;
    ours += found.size;
    theirs += wanted.size;
  }
  return (2 * hits) / (ours + theirs);
}

function bordersOf(words: readonly string[]): Set<number> {
  let at = 0;
  return new Set(
    words.slice(0, -1).map((word) => {
      at += word.length;
      return at;
    }),
  );
}

function repeat(work: () => unknown): void {
  for (let i = 0; i < REPEATS; i++) work();
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
