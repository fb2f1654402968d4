import type { ShopRule } from './rule-context';
import { quiet } from './rule-outcome';

/** 问大家未答: no page that is read today prints the questions, so it cannot speak. */
export const a28: ShopRule = { id: 'A28', judge: () => quiet('A28', 'no-reader') };
