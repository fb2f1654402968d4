import Dexie, { type Table } from 'dexie';
import type { Capture } from '../../utils/model/capture';
import type { BoardRow } from '../../utils/model/reading';
import { comparePictures } from '../../utils/rivals/compare-pictures';
import { type Pixels, pictureSignature } from '../../utils/rivals/picture-signature';
import { buildTimeline } from '../../utils/rivals/timeline';
import { keepBoards } from '../../utils/store/boards';
import { Database } from '../../utils/store/database';
import { MADE_TITLES, madeVersions } from './made-versions';

const ROWS = 100;
const VERSIONS = 500;
const SIDE = 400;

class PlainDatabase extends Dexie {
  looks!: Table<object>;

  constructor() {
    super('bench-looks', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ looks: '++id' });
  }
}

const store = new Database('bench-boards');
const plain = new PlainDatabase();
const pictures = [1, 2].map(madePixels);
const signatures = pictures.map(pictureSignature);
const versions = madeVersions(VERSIONS);

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
    subject: {
      kind: 'item',
      name: MADE_TITLES[(i + n) % MADE_TITLES.length] ?? '',
      id: String(60_000 + i),
    },
    prices: [{ kind: 'shown', raw: `¥${i + 10}`, figure: { kind: 'exact', value: i + 10 } }],
    sales: { raw: `${i}00+人付款`, figure: { kind: 'range', low: i * 100, high: null } },
    shop: { name: `店铺${i}` },
    figures: [],
  }));
}

function madePixels(seed: number): Pixels {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let i = 0; i < data.length; i++) data[i] = i % 4 === 3 ? 255 : (i * seed * 31) >> 3;
  return { width: SIDE, height: SIDE, data };
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
