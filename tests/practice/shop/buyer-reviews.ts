/** A review as an item's page shows it to buyers. */
export interface BuyerReview {
  text: string;
  followUp?: string;
  /** of five; only some sites print them */
  stars: number;
  day: string;
  sku: string;
}

const [SKU, DAY] = ['雾白 500ml', '2026-11-'];

/** Two that are content, one that is not, one complaint inside praise; then what loads later. */
export const FIRST_REVIEWS: readonly BuyerReview[] = [
  { text: '面料舒服，尺码刚好，很满意，下次还来。', stars: 5, day: `${DAY}18`, sku: SKU },
  { text: '质量太差了，用了两次就掉漆。', stars: 1, day: `${DAY}17`, sku: SKU },
  { text: '没有色差，没有异味，包装也很好。', stars: 5, day: `${DAY}16`, sku: SKU },
  { text: '宝贝很好看，就是有点掉色。', stars: 5, day: `${DAY}15`, sku: SKU },
];
export const LATER_REVIEWS: readonly BuyerReview[] = [
  { text: '东西不错，快递也很快。', stars: 5, day: `${DAY}14`, sku: SKU },
  {
    text: '刚收到，很喜欢。',
    followUp: '用了一个月就漏水了，客服不理人。',
    stars: 1,
    day: `${DAY}13`,
    sku: SKU,
  },
];
