/** A word, creative or audience of the practice shop's advertising, summed up over some days. Money in 分. */
export interface AdPart {
  id: string;
  name: string;
  plan: string;
  unit: string;
  status: string;
  impressions: number;
  clicks: number;
  cost: number;
  orders: number;
  sales: number;
  carts: number;
  /** 分 a click, for words */
  bid?: number;
  /** whole percent, for audiences */
  premium?: number;
  rank?: number;
}

const SEARCH = { plan: '搜索-保温杯主推', unit: '单元-316保温杯', status: '推广中' };
const CROWD = { plan: '人群-加购召回', unit: '单元-召回', status: '推广中' };

/** Seven days of words: one that earns, one that only costs, one nobody clicks, two too small to say. */
export const AD_WORDS: readonly AdPart[] = [
  {
    ...{ ...SEARCH, id: '9001', name: '保温杯女士', bid: 118, rank: 3 },
    ...{ impressions: 6_420, clicks: 331, cost: 36_210, orders: 21, sales: 247_800, carts: 40 },
  },
  {
    ...{ ...SEARCH, id: '9002', name: '保温杯 便宜', bid: 110, rank: 6 },
    ...{ impressions: 5_200, clicks: 164, cost: 17_220, orders: 0, sales: 0, carts: 3 },
  },
  {
    ...{ ...SEARCH, id: '9003', name: '泡茶杯 陶瓷 办公室', bid: 90, rank: 9 },
    ...{ impressions: 812, clicks: 0, cost: 0, orders: 0, sales: 0, carts: 0 },
  },
  {
    ...{ ...SEARCH, id: '9004', name: '水杯定制logo', bid: 95, rank: 14 },
    ...{ impressions: 310, clicks: 0, cost: 0, orders: 0, sales: 0, carts: 0 },
  },
  {
    ...{ ...SEARCH, id: '9005', name: '儿童水杯吸管', bid: 124, rank: 7 },
    ...{ impressions: 1_420, clicks: 43, cost: 5_160, orders: 0, sales: 0, carts: 2 },
  },
];

/** Seven days of creatives: four that can be compared, one of them clearly worse, and one too young. */
export const AD_CREATIVES: readonly AdPart[] = [
  {
    ...{ ...SEARCH, id: '9101', name: '白底·杯身' },
    ...{ impressions: 12_000, clicks: 640, cost: 70_400, orders: 38, sales: 448_400, carts: 70 },
  },
  {
    ...{ ...SEARCH, id: '9102', name: '场景·办公桌' },
    ...{ impressions: 11_000, clicks: 560, cost: 61_600, orders: 33, sales: 389_400, carts: 61 },
  },
  {
    ...{ ...SEARCH, id: '9103', name: '模特·手持' },
    ...{ impressions: 9_800, clicks: 255, cost: 28_050, orders: 14, sales: 165_200, carts: 28 },
  },
  {
    ...{ ...SEARCH, id: '9104', name: '拼图·四色' },
    ...{ impressions: 10_400, clicks: 545, cost: 59_950, orders: 31, sales: 365_800, carts: 58 },
  },
  {
    ...{ ...SEARCH, id: '9105', name: '新图·礼盒' },
    ...{ impressions: 420, clicks: 12, cost: 1_320, orders: 0, sales: 0, carts: 1 },
  },
];

/** Fourteen days of audiences: two of people who know the shop, two of others, one of them tiny. */
export const AD_CROWDS: readonly AdPart[] = [
  {
    ...{ ...CROWD, id: '9201', name: '加购未购买人群', premium: 60 },
    ...{
      impressions: 31_200,
      clicks: 1_310,
      cost: 196_500,
      orders: 92,
      sales: 1_085_600,
      carts: 120,
    },
  },
  {
    ...{ ...CROWD, id: '9202', name: '浏览过本店的访客', premium: 130 },
    ...{ impressions: 15_400, clicks: 602, cost: 84_280, orders: 15, sales: 157_500, carts: 51 },
  },
  {
    ...{ ...CROWD, id: '9203', name: '喜好相似宝贝的人群', premium: 30 },
    ...{ impressions: 22_800, clicks: 640, cost: 76_800, orders: 22, sales: 246_400, carts: 60 },
  },
  {
    ...{ ...CROWD, id: '9204', name: '25-35岁女性', premium: 40 },
    ...{ impressions: 1_900, clicks: 45, cost: 5_850, orders: 0, sales: 0, carts: 2 },
  },
];
