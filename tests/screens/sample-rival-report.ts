import { DAY_LENGTH } from '../../utils/model/day';
import type { Figure } from '../../utils/model/figure';
import type { Listing } from '../../utils/model/listing';
import type { BoardRow } from '../../utils/model/reading';
import type { ReportTable, SeenSource } from '../../utils/model/report';
import type { BoardState } from '../../utils/reports/board-tables';
import { rivalSources } from '../../utils/reports/rival-sources';
import { type RivalState, rivalTables } from '../../utils/reports/rival-tables';
import { SAMPLE_NOW } from './sample-days';

const NAME = { page: 'sycm.market.rank' as const, title: '商品榜' };
const range = (low: number, high: number | null): Figure => ({ kind: 'range', low, high });

const LISTING: Listing = {
  site: 'tmall',
  itemId: '601234567890',
  title: '全棉四件套 2026新款 裸睡',
  prices: [
    { kind: 'shown', raw: '¥199', figure: { kind: 'exact', value: 199 } },
    { kind: 'coupon', raw: '¥169-189', figure: range(169, 189) },
  ],
  sales: { raw: '已售2万+', figure: range(20_000, null) },
  shop: { name: '眠眠旗舰店' },
  scores: [],
  images: [],
  skus: [],
};

const row = (rank: number, name: string, raw: string, figure: Figure): BoardRow => ({
  rank: { kind: 'exact', value: rank },
  subject: { kind: 'item', id: String(600 + rank), name },
  prices: [],
  shop: { name: '眠眠旗舰店' },
  figures: [{ metric: 'pay_amt', label: '支付金额', raw, figure, found: 'layout' }],
});

/** The competitor sheet of two looks a week apart. */
export function sampleRivalReport(): { tables: ReportTable[]; seen: SeenSource[] } {
  const [after, before] = [SAMPLE_NOW - 7 * DAY_LENGTH, SAMPLE_NOW - DAY_LENGTH];
  const effect = {
    ...{ board: 'board:x', name: NAME, kind: 'moved' as const, by: 'rank' as const },
    ...{ was: 14, now: 3, untouched: 39, asFar: 1, looks: { before: 4, after: 3 } },
  };
  const rivals: RivalState[] = [
    {
      listing: LISTING,
      seenAt: SAMPLE_NOW,
      looks: 3,
      changes: [
        { kind: 'title', after, before, was: '全棉四件套', now: LISTING.title },
        { kind: 'price', after, before, was: '¥239', now: '¥199', priceKind: 'shown' },
        { kind: 'main-image', after, before, was: '', now: '' },
      ],
      effects: new Map([[before, effect]]),
      places: [{ name: NAME, rank: 3, wasRank: 14 }],
      notes: [],
    },
  ];
  const boards: BoardState[] = [
    {
      name: NAME,
      takenAt: SAMPLE_NOW,
      moves: null,
      rows: [
        row(1, '60支长绒棉四件套', '7.5万 ~ 10万', range(75_000, 100_000)),
        row(2, '水洗棉四件套 ins风', '5万 ~ 7.5万', range(50_000, 75_000)),
        row(3, LISTING.title, '2.5万 ~ 5万', range(25_000, 50_000)),
      ],
    },
  ];
  return { tables: rivalTables(rivals, boards), seen: rivalSources(rivals, boards) };
}
