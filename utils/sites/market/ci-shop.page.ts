import { definePage } from '../page';
import { readComparison } from './read-comparison';

/** 竞店: the own shop beside chosen rivals. */
export const sycmCiShop = definePage({
  id: 'sycm.ci.shop',
  layouts: [],
  readByMeaning: (context) => readComparison(context, 'shop'),
});
