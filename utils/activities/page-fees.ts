import type { ActivityCosts } from '../model/activity';
import { exactValue } from '../model/figure';
import type { RowText } from '../model/reading';
import { parseAmount } from '../text/parse-amount';

const FIXED = /保底|坑位|固定|报名费/;
const SHARE = /^(?:成交额的 ?|成交金额的 ?)?(\d{1,2}(?:\.\d{1,4})?) ?[%％]/;
const AMOUNT = /^[¥￥]? ?(\d[\d,]{0,9}(?:\.\d{1,2})?)(?: ?元)?$/;

/**
 * What a page says that an activity costs: sums in CNY added up, and commissions as a share of what
 * is sold. A fee that is printed in another way is left to the operator.
 */
export function pageFees(fees: readonly RowText[]): Pick<ActivityCosts, 'fixed' | 'rate'> {
  const sums = fees.flatMap(({ label, text }) => (FIXED.test(label) ? (amountOf(text) ?? []) : []));
  const shares = fees.flatMap(({ label, text }) =>
    FIXED.test(label) ? [] : (shareOf(text) ?? []),
  );
  const rate = shares[0];
  return {
    ...(sums.length > 0 && { fixed: sums.reduce((total, sum) => total + sum, 0) }),
    // two commissions on one page are two names of one
    ...(rate !== undefined && shares.every((one) => one === rate) && { rate }),
  };
}

function amountOf(text: string): number | null {
  const digits = AMOUNT.exec(text.normalize('NFKC').trim())?.[1];
  return digits === undefined ? null : exactValue(parseAmount(digits).figure);
}

function shareOf(text: string): number | null {
  const percent = SHARE.exec(text.normalize('NFKC').trim())?.[1];
  return percent === undefined ? null : Number((Number(percent) / 100).toFixed(8));
}
