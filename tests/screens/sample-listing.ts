import { DAY_LENGTH, HOUR } from '../../utils/model/day';
import type { Listing, ListingChange } from '../../utils/model/listing';
import type { Note } from '../../utils/model/note';
import type { ListingPanel, ListingRow } from '../../utils/model/panel-view';
import { SAMPLE_NOW } from './sample-days';

const ITEM = 'tmall:601234567890';
const lastLook = SAMPLE_NOW - 3 * DAY_LENGTH + HOUR;

const listing: Listing = {
  site: 'tmall',
  itemId: '601234567890',
  title: '新疆长绒棉四件套纯棉全棉床单被套家用裸睡床上用品三件套2026新款',
  prices: [
    { kind: 'list', raw: '¥599.00', figure: { kind: 'exact', value: 599 } },
    { kind: 'shown', raw: '¥269-389', figure: { kind: 'range', low: 269, high: 389 } },
    {
      kind: 'coupon',
      raw: '券后 ¥249',
      figure: { kind: 'exact', value: 249 },
      doubt: 'round-without-extra-price',
    },
  ],
  sales: { raw: '已售 1万+', figure: { kind: 'range', low: 10_000, high: null } },
  reviews: { raw: '5000+', figure: { kind: 'range', low: 5_000, high: null } },
  shop: { name: '沐眠家纺旗舰店', id: '2208812345678' },
  scores: [
    { name: 'description', label: '描述相符', raw: '4.9', figure: { kind: 'exact', value: 4.9 } },
    { name: 'service', label: '服务态度', raw: '4.8', figure: { kind: 'exact', value: 4.8 } },
    { name: 'logistics', label: '物流服务', raw: '4.9', figure: { kind: 'exact', value: 4.9 } },
  ],
  images: [1, 2, 3, 4, 5].map((n) => ({
    url: `https://img.alicdn.com/imgextra/i${n}/2208812345678/O1CN01sample${n}_!!2208812345678.jpg`,
    id: `O1CN01sample${n}Qz7dXk_!!2208812345678`,
  })),
  skus: [
    { id: '1', name: '1.5m 床（四件套）· 雾霾蓝', figure: { kind: 'exact', value: 269 } },
    { id: '2', name: '1.8m 床（四件套）· 雾霾蓝', figure: { kind: 'exact', value: 299 } },
    {
      id: '3',
      name: '2.0m 床（四件套）· 奶油白',
      figure: { kind: 'exact', value: 389 },
      available: false,
    },
  ],
};

const sinceLast: ListingChange[] = [
  {
    kind: 'price',
    priceKind: 'coupon',
    after: lastLook,
    before: SAMPLE_NOW,
    was: '¥279',
    now: '¥249',
    priceShift: -0.1075,
  },
  {
    kind: 'title',
    after: lastLook,
    before: SAMPLE_NOW,
    was: '新疆长绒棉四件套纯棉床单被套家用床上用品秋冬磨毛加厚三件套新款',
    now: listing.title,
    added: ['全棉', '裸睡', '2026新款'],
    removed: ['秋冬', '磨毛', '加厚'],
    moved: ['家用'],
  },
  {
    kind: 'main-image',
    after: lastLook,
    before: SAMPLE_NOW,
    was: 'O1CN01old8Yt2mQ_!!2208812345678',
    now: 'O1CN01sample1Qz7dXk_!!2208812345678',
  },
  {
    kind: 'sales-band',
    after: lastLook,
    before: SAMPLE_NOW,
    was: '已售 9000+',
    now: '已售 1万+',
  },
];

const note: Note = {
  id: 'a3c0a1de-5c8a-4c58-9d6b-2b7c5c6f0001',
  item: ITEM,
  about: 'image',
  imageIndex: 1,
  imageId: 'O1CN01sample1Qz7dXk_!!2208812345678',
  composition: 'scene',
  sellingPoint: '裸睡级长绒棉',
  numericPoint: '60 支、3 年质保',
  promoTag: '券后 249',
  badge: '四件套热销榜第 3',
  mainColor: '雾霾蓝',
  isVideo: false,
  difference: '我们主图是白底，没有支数',
  action: '下周换场景图，把 60 支放左上角',
  writtenAt: lastLook,
  changedAt: lastLook,
};

export const sampleListing: ListingPanel = {
  kind: 'listing',
  item: ITEM,
  listing,
  takenAt: SAMPLE_NOW,
  firstSeen: SAMPLE_NOW - 41 * DAY_LENGTH,
  lastSeen: lastLook,
  versions: 4,
  sinceLast,
  history: [
    {
      kind: 'price',
      priceKind: 'shown',
      after: SAMPLE_NOW - 20 * DAY_LENGTH,
      before: SAMPLE_NOW - 17 * DAY_LENGTH,
      was: '¥299-399',
      now: '¥269-389',
    },
    {
      kind: 'skus',
      after: SAMPLE_NOW - 41 * DAY_LENGTH,
      before: SAMPLE_NOW - 30 * DAY_LENGTH,
      was: '5',
      now: '3',
    },
  ],
  notes: [
    note,
    {
      ...note,
      id: 'a3c0a1de-5c8a-4c58-9d6b-2b7c5c6f0002',
      about: 'title',
      imageIndex: undefined,
      composition: undefined,
      numericPoint: '',
      promoTag: '',
      badge: '',
      mainColor: '',
      sellingPoint: '长绒棉、裸睡',
      difference: '他们写了产地，我们没有',
      action: '',
    },
  ],
  trouble: [],
};

/** A first visit to a page that hides its price. */
export const sampleNewListing: ListingPanel = {
  ...sampleListing,
  listing: {
    ...listing,
    title:
      '<img src=x onerror=alert(1)> =HYPERLINK("https://x") 1234567890abcdefghijklmnopqrstuvwxyz',
    prices: [],
    sales: undefined,
    scores: [],
    skus: [],
    shop: undefined,
  },
  firstSeen: null,
  lastSeen: null,
  versions: 0,
  sinceLast: [],
  history: [],
  notes: [],
  trouble: [{ field: 'prices', why: 'field-missing' }],
};

export const sampleListings: ListingRow[] = [
  {
    item: ITEM,
    title: listing.title,
    shopName: '沐眠家纺旗舰店',
    url: 'https://detail.tmall.com/item.htm?id=601234567890',
    image: listing.images[0] ?? null,
    price: { kind: 'exact', value: 249 },
    sales: '已售 1万+',
    firstSeen: SAMPLE_NOW - 41 * DAY_LENGTH,
    lastSeen: SAMPLE_NOW,
    looks: 9,
    versions: 4,
    lastChanges: sinceLast.slice(0, 2),
    notes: 2,
    watched: true,
    own: false,
  },
  {
    item: 'taobao:712345678901',
    title: '水洗棉四件套简约纯色学生宿舍单人三件套床单被罩枕套',
    shopName: '小满的棉布铺',
    url: 'https://item.taobao.com/item.htm?id=712345678901',
    image: null,
    price: { kind: 'range', low: 59, high: 128 },
    sales: '2000+人付款',
    firstSeen: SAMPLE_NOW - 9 * DAY_LENGTH,
    lastSeen: SAMPLE_NOW - DAY_LENGTH,
    looks: 3,
    versions: 1,
    lastChanges: [],
    notes: 0,
    watched: true,
    own: false,
  },
];
