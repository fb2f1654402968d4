import type { DataSource } from '../../utils/model/data-source';
import { DAY_LENGTH, HOUR } from '../../utils/model/day';
import type { ClockEntry } from '../../utils/model/orders-clock';
import type { ListingRow } from '../../utils/model/panel-view';
import { SAMPLE_NOW } from './sample-days';
import { sampleListings } from './sample-listing';
import { sampleOrders } from './sample-orders';
import { sampleReviewDesk } from './sample-review-desk';
import { sampleBoardView, sampleWords } from './sample-rivals';
import { sampleService } from './sample-service';

const MANY = 100;
/** As long as a name may be: sixty characters without a place to break. */
const LONGEST =
  '新疆阿克苏长绒棉一百支四件套纯棉全棉缎面贡缎床单被套家用裸睡级床上用品三件套秋冬加厚磨毛双人一米八两米床笠款婚庆大红刺绣礼盒';

const name = (at: number) => (at % 9 === 4 ? LONGEST : `水洗棉四件套 ${at + 1} 号色`);
const many = <T>(make: (at: number) => T): T[] => Array.from({ length: MANY }, (_, at) => make(at));

/** A hundred of everything that makes a list, every ninth with the longest name there is. */
export const manySource: Partial<DataSource> = {
  ordersDesk: async () => ({ ...sampleOrders, clock: many(deadline) }),
  reviewDesk: async () => ({ ...sampleReviewDesk, reviews: many(review) }),
  // A card each: a hundred are more than a picture can hold.
  listings: async () => many(listing).slice(0, 40),
  board: async () => ({ ...sampleBoardView, lines: many(line) }),
  watchedWords: async () =>
    many((at) => ({ ...wordAt(at), word: at % 9 === 4 ? LONGEST.slice(0, 30) : `四件套 ${at}` })),
  service: manyAgents,
};

function deadline(at: number): ClockEntry {
  const one = sampleOrders.clock[at % sampleOrders.clock.length] as ClockEntry;
  return {
    ...one,
    id: `${at}:${one.kind}`,
    title: name(at),
    ...(one.at !== null && { at: SAMPLE_NOW + (at - 3) * 0.7 * HOUR }),
  };
}

function review(at: number) {
  const { reviews } = sampleReviewDesk;
  const one = reviews[at % reviews.length] as (typeof reviews)[number];
  return { ...one, itemName: name(at), row: { ...one.row, key: `${at}`, itemTitle: name(at) } };
}

function listing(at: number): ListingRow {
  const one = sampleListings[at % sampleListings.length] as ListingRow;
  return {
    ...one,
    item: `tmall:7${at}`,
    title: name(at),
    lastSeen: SAMPLE_NOW - at * 0.3 * DAY_LENGTH,
  };
}

function line(at: number) {
  const { lines } = sampleBoardView;
  const one = lines[at % lines.length] as (typeof lines)[number];
  const subject = { ...one.row.subject, name: name(at) };
  const { promoted: _not, ...row } = one.row;
  return { ...one, row: { ...row, subject, rank: { kind: 'exact' as const, value: at + 1 } } };
}

function wordAt(at: number) {
  return sampleWords[at % sampleWords.length] as (typeof sampleWords)[number];
}

async function manyAgents() {
  const board = await sampleService().service();
  const shops = board.shops.map((shop) => {
    const { agents } = shop;
    if (!agents) return shop;
    const rows = many((at) => {
      const one = agents.rows[at % agents.rows.length] as (typeof agents.rows)[number];
      return {
        ...one,
        name: `棉语家居:${at % 9 === 4 ? '售前售后轮值组长小满满满' : `客服${at + 1}`}`,
      };
    });
    return { ...shop, agents: { ...agents, rows } };
  });
  return { ...board, shops };
}
