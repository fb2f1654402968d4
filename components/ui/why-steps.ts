import type { SalesWhy } from '../../utils/model/alert';

export type WhyPart = 'visitors' | 'conversion' | 'spend' | 'change';

/** One bar: where it begins and ends on the axis, in percent of the axis. */
export interface WhyStep {
  part: WhyPart;
  amount: number;
  /**
   * In whole percent of the size of the whole change; with its own sign, so that −133 and +143 can
   * meet. Rounded where the bars end, so that the three add up to the last one as printed.
   */
  share: number;
  left: number;
  width: number;
  /** where the next bar begins, in percent; null below the last */
  end: number | null;
}

/**
 * Bars of which each begins where the one before ended, so that the three can be seen to end at
 * the whole change; `zero` is where the axis stands, in percent.
 */
export function whySteps(why: SalesWhy): { steps: WhyStep[]; zero: number } {
  const { visitors, conversion, spend, change } = why;
  const stops = [0, visitors, visitors + conversion, change];
  const low = Math.min(...stops);
  const width = Math.max(...stops) - low || 1;
  const percent = (amount: number) => ((amount - low) / width) * 100;
  const share = (amount: number) => Math.round((amount / Math.abs(change)) * 100);
  const bar = (part: WhyPart, amount: number, from: number, to: number): WhyStep => ({
    part,
    amount,
    share: share(to) - share(from),
    left: percent(Math.min(from, to)),
    width: (Math.abs(to - from) / width) * 100,
    end: part === 'change' ? null : percent(to),
  });
  return {
    zero: percent(0),
    steps: [
      bar('visitors', visitors, 0, visitors),
      bar('conversion', conversion, visitors, visitors + conversion),
      bar('spend', spend, visitors + conversion, change),
      bar('change', change, 0, change),
    ],
  };
}
