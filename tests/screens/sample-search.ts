import type { SearchIndex } from '../../utils/model/search';

const SHOP = 'shop:林记旗舰店';

/** A shop with an item, a rival's item, a decision about it and a note. */
export const sampleSearch: SearchIndex = {
  leftOut: 0,
  things: [
    {
      kind: 'shop',
      name: '林记旗舰店',
      more: '',
      place: `trends?shop=${encodeURIComponent(SHOP)}`,
    },
    {
      kind: 'item',
      name: '春季新款碎花连衣裙女收腰显瘦',
      more: '林记旗舰店 700001',
      place: `trends?${new URLSearchParams({ shop: SHOP, subject: `${SHOP}>item:700001` })}`,
    },
    {
      kind: 'word',
      name: '连衣裙 夏',
      more: '林记旗舰店',
      place: `trends?${new URLSearchParams({ shop: SHOP, subject: `${SHOP}>keyword:连衣裙 夏` })}`,
    },
    {
      kind: 'rival',
      name: '法式碎花连衣裙 2026 新款',
      more: '云朵家 601234567890',
      place: 'rivals?items=tmall%3A601234567890',
    },
    {
      kind: 'decision',
      name: '289 → 259',
      more: '春季新款碎花连衣裙女收腰显瘦 林记旗舰店',
      place: 'journal?decision=00000000-0000-4000-8000-000000000001',
    },
    {
      kind: 'note',
      name: '第二张图写明面料，我们没有',
      more: '法式碎花连衣裙 2026 新款',
      place: 'rivals?items=tmall%3A601234567890',
    },
  ],
};
