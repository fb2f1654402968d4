import { definePage } from '../page';
import { readComparison } from './read-comparison';

/** 竞品: own items beside chosen rivals. */
export const sycmCiItem = definePage({
  id: 'sycm.ci.item',
  layouts: [],
  readByMeaning: (context) => readComparison(context, 'item'),
});
