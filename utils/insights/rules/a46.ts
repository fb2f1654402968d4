import type { ShopRule } from './rule-context';
import { quiet } from './rule-outcome';

/**
 * 标题死词: needs the search visitors of each word of one item's title. The pages that are read list
 * words of the whole shop, and only the best of them; a word that is not on the list is not known
 * to be dead.
 */
export const a46: ShopRule = { id: 'A46', judge: () => quiet('A46', 'no-reader') };
