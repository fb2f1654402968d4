import { DAY_LENGTH, HOUR } from '../../utils/model/day';
import type { ReviewRow, SeenReview, WrongVerdict } from '../../utils/model/review';
import type { ReviewDesk } from '../../utils/model/review-desk';
import { byUrgency, clustersOf, deskReview, ownItems } from '../../utils/reviews/desk-reviews';
import { judgeReview } from '../../utils/reviews/judge-review';
import { withMark } from '../../utils/reviews/mark-verdict';
import {
  itemReviews,
  reasonCounts,
  reviewWeeks,
  verdictRecord,
} from '../../utils/reviews/review-statistics';
import { SAMPLE_NOW } from './sample-days';

const SHOP = 'shop:棉语家居旗舰店';
const BED = {
  itemId: '612345678901',
  itemTitle: '新疆长绒棉四件套纯棉全棉床单被套家用裸睡床上用品',
};
const TOWEL = { itemId: '612345678902', itemTitle: '纯棉毛巾 4 条装 加厚吸水' };

const seen: SeenReview[] = [
  review(
    {
      ...BED,
      text: '质量太差了，穿了两次就起球，客服态度差，爱理不理',
      emotion: 'negative',
      replied: false,
      replyDaysLeft: 29,
    },
    31 * HOUR,
  ),
  review(
    {
      ...BED,
      text: '洗了一次就起球，起球太厉害了',
      emotion: 'negative',
      replied: false,
      replyDaysLeft: 30,
    },
    21 * HOUR,
  ),
  {
    ...review(
      {
        ...BED,
        text: '刚收到很好看',
        followUp: '睡了一周起球了，跟描述不符',
        emotion: 'positive',
        replied: false,
        replyDaysLeft: 28,
      },
      60 * HOUR,
    ),
    turned: true,
    history: [
      {
        text: '刚收到很好看',
        emotion: 'positive',
        replied: false,
        lastSeen: SAMPLE_NOW - 26 * HOUR,
        changedBy: SAMPLE_NOW - 2 * HOUR,
      },
    ],
  },
  review(
    { ...TOWEL, text: '宝贝很好看，就是有点掉色', emotion: 'positive', replied: true },
    80 * HOUR,
  ),
  review(
    { ...TOWEL, text: '呵呵，这质量也是没谁了', emotion: 'neutral', replied: false },
    7 * HOUR,
  ),
  {
    ...review(
      { ...TOWEL, text: '等了一周才到，盒子都压烂了', emotion: 'negative', replied: false },
      5 * 24 * HOUR,
    ),
    lastSeen: SAMPLE_NOW - 26 * HOUR,
    goneBy: SAMPLE_NOW - 2 * HOUR,
  },
  review(
    { ...TOWEL, text: '实在不敢相信还有这种店', emotion: 'pending', replied: false },
    11 * HOUR,
  ),
  review(
    { ...BED, text: '没有色差，尺码刚好，东西不错，下次还来', emotion: 'positive', replied: true },
    30 * HOUR,
  ),
  review({ ...BED, text: '包装很好，没有破损', emotion: 'positive' }, 12 * 24 * HOUR),
  review({ ...BED, text: '此用户没有填写评价。', emotion: 'positive' }, 40 * HOUR),
  ...Array.from({ length: 24 }, (_, i) =>
    review(
      {
        ...(i % 3 ? BED : TOWEL),
        text: i % 8 === 0 ? '物流慢，等了一周才到' : '面料舒服，很满意',
        emotion: i % 8 === 0 ? 'negative' : 'positive',
        replied: true,
      },
      (9 + 2 * i) * DAY_LENGTH,
    ),
  ),
];

const rival = itemReviews(
  Array.from({ length: 32 }, (_, i) =>
    review(
      { text: i % 5 === 0 ? '有异味，味道很大' : i % 9 === 0 ? '偏小一码' : '很好，喜欢' },
      (i + 1) * DAY_LENGTH,
    ),
  ),
  { id: 'tmall:700000000001', name: '北欧风水洗棉四件套', shop: '暖居旗舰店', own: false },
);

/** A shop with complaints that wait, hide, change and gather, beside one rival's item. */
export const sampleReviewDesk = deskOf(seen);

export const emptyReviewDesk: ReviewDesk = {
  ...deskOf([]),
  shops: [],
  shop: '',
  items: [],
  questions: [],
};

/** The desk after the operator's word against one verdict. */
export function withReviewMark(desk: ReviewDesk, key: string, wrong: WrongVerdict | null) {
  return deskOf(
    desk.reviews.map((one) => (one.row.key === key ? withMark(one, wrong, SAMPLE_NOW) : one)),
  );
}

function deskOf(reviews: readonly SeenReview[]): ReviewDesk {
  const speaking = reviews.filter(({ verdict }) => !verdict.isDefault);
  const items = ownItems(speaking, SHOP);
  return {
    now: SAMPLE_NOW,
    shops: [{ shop: SHOP, name: '棉语家居旗舰店' }],
    shop: SHOP,
    since: SAMPLE_NOW - 60 * DAY_LENGTH,
    reviews: reviews.map((one) => deskReview(one, SHOP, SAMPLE_NOW)).toSorted(byUrgency),
    leftOut: 0,
    said: speaking.length,
    defaults: reviews.length - speaking.length,
    bad: speaking.filter(({ verdict }) => verdict.bad && !verdict.hidden).length,
    hidden: speaking.filter(({ verdict }) => verdict.hidden).length,
    reasons: reasonCounts(speaking),
    weeks: reviewWeeks(speaking, SAMPLE_NOW, 9),
    items: [...items.map(({ item, reviews: own }) => itemReviews(own, item)), rival],
    clusters: items.flatMap((item) => clustersOf(item, SAMPLE_NOW, { sameReason: 3, times: 2 })),
    lateHours: 24,
    questions: [
      {
        row: {
          key: 'q1',
          ...BED,
          text: '洗了会缩水吗？',
          askedAt: SAMPLE_NOW - 20 * HOUR,
          answered: false,
        },
        firstSeen: SAMPLE_NOW - 2 * HOUR,
      },
    ],
    record: verdictRecord(speaking),
  };
}

function review(row: Omit<ReviewRow, 'key'>, age: number): SeenReview {
  const whole = { ...row, key: `${row.text}${age}`, writtenAt: SAMPLE_NOW - age };
  return {
    row: whole,
    verdict: judgeReview(whole),
    firstSeen: SAMPLE_NOW - Math.min(age, 26 * HOUR),
    turned: false,
    lastSeen: SAMPLE_NOW - 2 * HOUR,
  };
}
