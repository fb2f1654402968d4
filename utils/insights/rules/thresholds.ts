/**
 * Every number that an alert rule decides by, in one place because operators will set their own.
 * Shares are of the base (−0.2: a fifth below), z in robust standard deviations, money in CNY.
 * Defaults follow the alert catalogue of the domain notes (§5.3) unless a line says otherwise.
 */
export const THRESHOLDS = {
  /** same weekdays that make a base; the reach is used only where eight weeks hold too few */
  history: { weeks: 8, reachWeeks: 16, leastDays: 4 },
  /** a shop's day is judged in the morning after it and on the two that follow a weekend */
  freshDays: 3,
  /** an alert is withdrawn only when its figure is back within this part of its thresholds */
  release: 0.75,
  /** 访客大跌 */
  A01: { z: -3.5, shift: -0.2, leastMedian: 100 },
  /** 支付转化率下降 */
  A03: { z: -2.58, shift: -0.15, leastExpectedBuyers: 30, days: 4 },
  /** 支付金额下降 */
  A05: { z: -3, shift: -0.25 },
  /** 新差评: rows that the alert quotes, of those it counts */
  A23: { quotedRows: 6 },
  /** 竞品降价: either of the two is enough */
  A39: { shift: -0.05, drop: 5 },
} as const;
