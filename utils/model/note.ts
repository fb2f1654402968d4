import type { Instant } from './day';
import type { ItemKey } from './listing';

export const IMAGE_COMPOSITIONS = [
  'white',
  'scene',
  'model',
  'collage',
  'compare',
  'other',
] as const;
export type ImageComposition = (typeof IMAGE_COMPOSITIONS)[number];

/** What operators write down about a rival's title or one main image (domain notes §8.4). */
export interface Note {
  id: string;
  item: ItemKey;
  about: 'title' | 'image';
  /** 图序 1–5, for an image */
  imageIndex?: number;
  /** which picture the note speaks of, so that it stays with it when the order changes */
  imageId?: string;
  composition?: ImageComposition;
  /** 主卖点文案 */
  sellingPoint: string;
  /** 数字化卖点 */
  numericPoint: string;
  /** 价格标/促销贴 */
  promoTag: string;
  /** 认证/榜单标 */
  badge: string;
  /** 主色 */
  mainColor: string;
  isVideo: boolean;
  /** 与本品差异 */
  difference: string;
  /** 我方动作 */
  action: string;
  /** the operator's own tags as typed, parted by spaces or commas; notes of old have none */
  tags?: string;
  /** a free note, for all that no field asks for */
  text?: string;
  /** the decision in the journal that came of it, by its id */
  decision?: string;
  writtenAt: Instant;
  changedAt: Instant;
}
