import { addDays, type Day, weekday } from '../../utils/model/day';
import type { MetricId } from '../../utils/model/metric';
import { DAY_STATE, type DayFigure } from '../../utils/model/series';

/** The day all samples speak of: a Friday; the morning after it is the moment of looking. */
export const SAMPLE_DAY = '2026-11-20';
export const SAMPLE_NOW = Date.parse('2026-11-21T08:42:00+08:00');

const LEVEL: Partial<Record<MetricId, number>> = {
  pay_amt: 29_400,
  net_pay_amt: 26_900,
  uv: 9_700,
  cvr: 0.0262,
  aov: 115.7,
  pay_buyers: 254,
  cart_users: 712,
  pv: 31_200,
  refund_amt_rate: 0.084,
};

/** Monday to Sunday, as shops know it: a quiet start, a strong weekend. */
const WEEK = [0.93, 0.95, 0.98, 1, 1.02, 1.1, 1.08];

/**
 * Days of a metric up to and with `last`, with a weekday pattern and a little noise; every 17th
 * day was not read, one day contradicts itself, and the newest may still change.
 */
export function sampleDays(
  metric: MetricId,
  count: number,
  last: Day = SAMPLE_DAY,
  lastValue?: number,
): DayFigure[] {
  const level = LEVEL[metric] ?? 100;
  const seed = [...metric].reduce((sum, letter) => sum * 3 + letter.charCodeAt(0), 0) % 97;
  return Array.from({ length: count }, (_, i) => {
    const day = addDays(last, i + 1 - count);
    const back = count - 1 - i;
    if (back % 17 === 11) return { day, value: null, state: DAY_STATE.gap };
    const drift = 1 + 0.05 * Math.sin((back + seed) / 5);
    const noise = 1 + 0.04 * Math.sin((back + seed) * 12.9898);
    const value = level * (WEEK[weekday(day) - 1] ?? 1) * drift * noise;
    const state =
      back === 0
        ? DAY_STATE.provisional
        : back === 19
          ? DAY_STATE.suspect
          : metric.startsWith('refund') && back < 8
            ? DAY_STATE.maturing
            : DAY_STATE.settled;
    return {
      day,
      value: back === 0 && lastValue !== undefined ? lastValue : tidy(value, level),
      state,
    };
  });
}

function tidy(value: number, level: number): number {
  if (level < 1) return Math.round(value * 10_000) / 10_000;
  return level < 200 ? Math.round(value * 100) / 100 : Math.round(value);
}
