import type { BoardSummary, BoardView } from '../../utils/model/board';
import type { DataSource } from '../../utils/model/data-source';
import { addDays, DAY_LENGTH } from '../../utils/model/day';
import type { WatchedWord } from '../../utils/model/keyword-watch';
import type { ListingRow } from '../../utils/model/panel-view';
import type { BoardRow } from '../../utils/model/reading';
import type { ReviewReason } from '../../utils/model/review';
import type { ItemReviews } from '../../utils/model/review-desk';
import type { EventStudy, NoteRow, RivalView } from '../../utils/model/rival';
import { DAY_STATE } from '../../utils/model/series';
import type { TitleWordsLook } from '../../utils/model/title-desk';
import { buildBoardSummary, buildBoardView, type KnownLook } from '../../utils/rivals/board-view';
import { SAMPLE_DAY, SAMPLE_NOW } from './sample-days';
import { sampleAnswers, sampleDecisions } from './sample-journal';
import { sampleListing, sampleListings } from './sample-listing';

const OWN = '棉语家居旗舰店';
const BOARD = 'board:tb.search~unknown///~live~~~纯棉四件套~~1';

const TITLES: [title: string, shop: string][] = [
  ['新疆长绒棉四件套纯棉全棉床单被套家用裸睡床上用品三件套2026新款', '沐眠家纺旗舰店'],
  ['100%全棉四件套纯棉床上用品床笠款春秋裸睡被套床单三件套', '眠岛家居旗舰店'],
  ['纯棉水洗棉四件套全棉床单被套简约纯色床上用品', OWN],
  ['60支长绒棉四件套全棉纯棉缎面贡缎床上用品高级感', '云织坊旗舰店'],
  ['a类母婴级全棉四件套纯棉儿童床单被套三件套卡通', '小象棉品专营店'],
  ['大豆纤维四件套亲肤裸睡床单被套床上用品学生宿舍三件套', '宿安家纺'],
];

function row(at: number, rank: number, price: string, sales: string, promoted = false): BoardRow {
  const [name = '', shop = ''] = TITLES[at] ?? [];
  const low = Number(sales.replace(/\D/g, '')) * (sales.includes('万') ? 10_000 : 1);
  return {
    rank: promoted ? { kind: 'missing', why: 'absent' } : { kind: 'exact', value: rank },
    subject: {
      kind: 'item',
      name,
      id: `60123456789${at}`,
      url: `https://detail.tmall.com/item.htm?id=60123456789${at}`,
    },
    prices: [
      { kind: 'shown', raw: price, figure: { kind: 'exact', value: Number(price.slice(1)) } },
    ],
    sales: sales
      ? { raw: sales, figure: { kind: 'range', low, high: null } }
      : { raw: '', figure: { kind: 'missing', why: 'absent' } },
    shop: { name: shop },
    figures: [],
    ...(promoted && { promoted: true as const }),
  };
}

const look = (daysAgo: number, rows: BoardRow[]): KnownLook => ({
  sighting: {
    board: BOARD,
    page: 'tb.search',
    query: '纯棉四件套',
    sortedBy: '综合',
    takenAt: SAMPLE_NOW - daysAgo * DAY_LENGTH,
    seq: daysAgo,
    part: 0,
    rows: rows.length,
  },
  rows,
});

const looks: [KnownLook, ...KnownLook[]] = [
  look(0, [
    row(3, 1, '¥329', '1万+人付款', true),
    row(0, 1, '¥249', '2万+人付款'),
    row(4, 2, '¥199', '3000+人付款'),
    row(2, 3, '¥269', '1000+人付款'),
    row(1, 4, '¥279', ''),
  ]),
  look(3, [
    row(0, 1, '¥279', '1万+人付款'),
    row(2, 2, '¥269', '1000+人付款'),
    row(1, 3, '¥279', ''),
    row(5, 4, '¥89', '5000+人付款'),
  ]),
  look(10, [
    row(0, 1, '¥279', '1万+人付款'),
    row(1, 2, '¥279', ''),
    row(2, 3, '¥269', '900+人付款'),
  ]),
];

export const sampleBoardView: BoardView = buildBoardView(looks, [OWN]);

const market: KnownLook = {
  ...look(0, []),
  sighting: {
    board: 'board:sycm.market.rank~all/商品//~day~高交易~床品套件~~~1',
    page: 'sycm.market.rank',
    title: '高交易',
    category: '床品套件 > 四件套',
    takenAt: SAMPLE_NOW - DAY_LENGTH,
    seq: 9,
    part: 0,
    rows: 20,
  },
};

export const sampleBoards: BoardSummary[] = [
  buildBoardSummary(
    BOARD,
    [looks[0], looks[1]],
    { looks: 3, firstSeen: SAMPLE_NOW - 10 * DAY_LENGTH },
    [OWN],
  ),
  {
    ...buildBoardSummary(
      market.sighting.board,
      [market],
      { looks: 1, firstSeen: market.sighting.takenAt },
      [OWN],
    ),
    rows: 20,
  },
];

/** A drawn picture of goods; the platform's own cannot be shipped. */
function samplePicture(hue: number, tag = ''): string {
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160"><rect width="160" height="160" fill="hsl(${hue} 40% 90%)"/><rect x="28" y="48" width="104" height="72" rx="10" fill="hsl(${hue} 45% 62%)"/><rect x="28" y="48" width="104" height="20" rx="10" fill="hsl(${hue} 45% 78%)"/>${tag}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawn)}`;
}

const TAG =
  '<rect x="104" width="56" height="34" fill="#d62028"/><rect x="112" y="13" width="40" height="8" fill="#fff"/>';

/** One was not on the screen whole: what is said then is photographed too. */
const pictures = sampleListing.listing.images.slice(0, 5).map(({ id }, at) => ({
  id,
  data: at === 3 ? null : samplePicture(at * 70, at === 0 ? TAG : ''),
}));

export const sampleRival: RivalView = {
  item: sampleListing.item,
  listing: { ...sampleListing.listing, marks: ['双11', '每满300减40'] },
  url: 'https://detail.tmall.com/item.htm?id=601234567890',
  own: false,
  firstSeen: SAMPLE_NOW - 41 * DAY_LENGTH,
  lastSeen: SAMPLE_NOW,
  looks: 9,
  versions: 4,
  entries: [
    {
      after: SAMPLE_NOW - 3 * DAY_LENGTH,
      before: SAMPLE_NOW,
      changes: sampleListing.sinceLast,
      pictures: [
        {
          index: 1,
          was: { id: 'a', data: samplePicture(0) },
          now: { id: 'b', data: samplePicture(0, TAG) },
          kinship: 'badge',
        },
        {
          index: 2,
          was: { id: 'e', data: samplePicture(300) },
          now: { id: 'f', data: samplePicture(70) },
          kinship: 'new',
        },
        {
          index: 3,
          was: { id: 'c', data: null },
          now: { id: 'd', data: null },
          kinship: 'unknown',
        },
      ],
      effect: {
        board: BOARD,
        name: { page: 'tb.search', query: '纯棉四件套' },
        kind: 'moved',
        by: 'rank',
        was: 9,
        now: 1,
        untouched: 39,
        asFar: 0,
        looks: { before: 3, after: 2 },
      },
    },
    {
      after: SAMPLE_NOW - 20 * DAY_LENGTH,
      before: SAMPLE_NOW - 17 * DAY_LENGTH,
      changes: sampleListing.history.slice(0, 1),
      pictures: [],
      effect: {
        board: BOARD,
        name: { page: 'tb.search', query: '纯棉四件套' },
        kind: 'no-evidence',
        by: 'rank',
        was: 11,
        now: 9,
        untouched: 36,
        asFar: 14,
        looks: { before: 2, after: 3 },
      },
    },
    {
      after: SAMPLE_NOW - 41 * DAY_LENGTH,
      before: SAMPLE_NOW - 38 * DAY_LENGTH,
      changes: sampleListing.history.slice(1, 2),
      pictures: [],
      effect: null,
    },
  ],
  pictures,
  notes: sampleListing.notes,
};

/** The operator's own item, for the side-by-side and the title workshop. */
export const sampleOwnRival: RivalView = {
  ...sampleRival,
  item: 'tmall:601234567892',
  own: true,
  listing: {
    ...sampleListing.listing,
    itemId: '601234567892',
    title: '纯棉水洗棉四件套全棉床单被套简约纯色床上用品四件套 顶级',
    shop: { name: OWN },
    sales: { raw: '已售 1000+', figure: { kind: 'range', low: 1000, high: null } },
    prices: [{ kind: 'shown', raw: '¥269', figure: { kind: 'exact', value: 269 } }],
  },
  entries: [],
  pictures: pictures.slice(0, 3),
  notes: [],
};

/** The first note became a decision; the others only say what is to be done. */
export const sampleNotes: NoteRow[] = sampleListing.notes.map((note, at) => ({
  note: {
    ...note,
    tags: at === 0 ? '爆款 场景图' : '爆款',
    ...(at === 0 && {
      text: '评论里常提到“裸睡舒服”，和主图说的是一回事。',
      decision: sampleDecisions[1]?.id ?? '',
    }),
  },
  title: sampleListing.listing.title,
  shopName: sampleListing.listing.shop?.name ?? '',
  url: sampleRival.url,
}));

export const sampleEvent: EventStudy = {
  after: SAMPLE_NOW - 20 * DAY_LENGTH,
  before: SAMPLE_NOW - 17 * DAY_LENGTH,
  event: {
    id: '',
    shop: 'shop:mianyu',
    subject: 'shop:mianyu',
    subjectName: OWN,
    kind: 'title',
    what: '',
    at: SAMPLE_NOW - 17 * DAY_LENGTH,
    notBefore: SAMPLE_NOW - 20 * DAY_LENGTH,
    notedAt: SAMPLE_NOW - 17 * DAY_LENGTH,
  },
  answers: Object.values(sampleAnswers)[0] ?? [],
  others: [{ item: 'tmall:1', title: TITLES[1]?.[0] ?? '', on: SAMPLE_DAY }],
};

const range = (low: number, high: number) => ({ kind: 'range' as const, low, high });
const MARKET = { readAt: SAMPLE_NOW, page: 'sycm.search.rank', move: null } as const;
const exactly = (value: number) => ({ kind: 'exact' as const, value });
/** Thirty days of a word's visitors; the second Sunday was not read. */
const WEEK = [1.1, 1.12, 0.92, 0.93, 0.96, 0.97, 1] as const;

/** Thirty days whose last week and the week before have these means, a weekend stronger than a Monday. */
const days = (lastWeek: number, weekBefore: number) =>
  Array.from({ length: 30 }, (_, i) => ({
    day: addDays(SAMPLE_DAY, i - 29),
    value: i === 12 ? null : Math.round((i < 23 ? weekBefore : lastWeek) * (WEEK[i % 7] ?? 1)),
    state: i === 12 ? DAY_STATE.gap : DAY_STATE.settled,
  }));
const at = (daysAgo: number, rank: number | null, promoted = false) => ({
  takenAt: SAMPLE_NOW - daysAgo * DAY_LENGTH,
  rank,
  seen: 44,
  promoted,
});
const NOTHING: WatchedWord = {
  word: '',
  visitors: { lastWeek: null, weekBefore: null, days: [] },
  market: {},
  popularity: [],
  printedRank: null,
  places: [],
  items: [],
  raised: false,
};
const OWN_TITLE = { title: sampleOwnRival.listing.title, item: sampleOwnRival.item };
export const sampleWords: WatchedWord[] = [
  {
    ...NOTHING,
    word: '纯棉四件套',
    subject: 'shop:mianyu>keyword:纯棉四件套',
    visitors: { lastWeek: 212, weekBefore: 251, days: days(212, 251) },
    market: {
      kw_pop: { ...MARKET, raw: '5000 ~ 1万', figure: range(5000, 10_000), move: { bins: 1 } },
      kw_ctr: { ...MARKET, raw: '121%', figure: exactly(1.21) },
      kw_cvr: { ...MARKET, raw: '5% ~ 7.5%', figure: range(0.05, 0.075), move: { bins: 0 } },
    },
    popularity: [
      {
        readAt: SAMPLE_NOW,
        page: 'sycm.search.rank',
        printed: { raw: '5000 ~ 1万', figure: range(5000, 10_000) },
      },
      {
        readAt: SAMPLE_NOW - DAY_LENGTH,
        page: 'sycm.search.rank',
        printed: { raw: '2500 ~ 5000', figure: range(2500, 5000) },
      },
    ],
    printedRank: { raw: '6', figure: { kind: 'index', value: 6 }, readAt: SAMPLE_NOW, was: 4 },
    places: [at(0, 3), at(1, 2), at(4, null, true)],
    items: [{ ...OWN_TITLE, by: 'title' }],
    raised: true,
  },
  {
    ...NOTHING,
    word: '全棉床单四件套',
    subject: 'shop:mianyu>keyword:全棉床单四件套',
    visitors: { lastWeek: 38, weekBefore: 35, days: days(38, 35) },
    items: [{ title: '全棉床单 单件 加厚磨毛', by: 'row' }],
  },
  {
    ...NOTHING,
    word: '裸睡床上用品',
    market: {
      kw_pop: {
        ...MARKET,
        raw: '12,940',
        figure: { kind: 'index', value: 12_940 },
        page: 'sycm.flow.keyword',
        move: { order: 'higher' },
      },
      kw_ctr: { ...MARKET, raw: '88%', figure: exactly(0.88) },
      kw_cvr: { ...MARKET, raw: '0% ~ 1%', figure: range(0, 0.01) },
      kw_supply: { ...MARKET, raw: '12,345', figure: exactly(12_345) },
      kw_p4p: { ...MARKET, raw: '1.35', figure: exactly(1.35) },
    },
    places: [at(0, null, true)],
  },
];

/** 商品360 of the own item: one word brought nobody. */
export const sampleTitleLooks: TitleWordsLook[] = [
  {
    shop: 'shop:mianyu',
    itemId: sampleOwnRival.listing.itemId,
    title: sampleOwnRival.listing.title,
    days: 30,
    readAt: SAMPLE_NOW - 3 * 3_600_000,
    words: [
      { word: '四件套', visitors: 1843 },
      { word: '纯棉', visitors: 912 },
      { word: '全棉', visitors: 655 },
      { word: '床单', visitors: 121 },
      { word: '被套', visitors: 0 },
      { word: '秋冬', visitors: 0 },
    ],
    deadDays: 30,
  },
];

function sampleReviews(
  name: string,
  reviews: number,
  reasons: [ReviewReason, number][],
): ItemReviews {
  const bad = reasons.reduce((sum, [, count]) => sum + count, 0);
  const own = { id: name, name, shop: '', own: false };
  return { ...own, reviews, bad, reasons: reasons.map(([reason, count]) => ({ reason, count })) };
}

/** What the rival desk is answered. */
export const sampleRivalSource = {
  boards: async () => sampleBoards,
  board: async () => sampleBoardView,
  rival: async () => sampleRival,
  compareRivals: async (items) =>
    [
      {
        ...sampleOwnRival,
        reviews: sampleReviews('我们的', 412, [
          ['quality', 9],
          ['size', 4],
        ]),
      },
      {
        ...sampleRival,
        reviews: sampleReviews('对手的', 86, [
          ['logistics', 3],
          ['quality', 2],
        ]),
      },
    ].slice(0, items.length),
  rivalNotes: async () => sampleNotes,
  openRivals: async (items) => items.length,
  rivalEvent: async () => sampleEvent,
  watchedWords: async () => sampleWords,
  titleLooks: async () => sampleTitleLooks,
} satisfies Partial<DataSource>;

/** The list of items with an own one among them, whose title has much to be said of. */
export const sampleTitleRows: ListingRow[] = [
  ...sampleListings,
  ...sampleListings.slice(0, 1).map((row) => ({
    ...row,
    item: sampleOwnRival.item,
    title: `${sampleOwnRival.listing.title}👑100%纯棉`,
    shopName: OWN,
  })),
];
