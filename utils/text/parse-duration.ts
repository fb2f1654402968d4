import type { ExactFigure } from '../model/figure';

const CLOCK = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/;
const PARTS =
  /^(剩余|还剩|剩)? ?(?:(\d{1,5}) ?天)? ?(?:(\d{1,5}(?:\.\d{1,4})?) ?(?:小时|时))? ?(?:(\d{1,5}(?:\.\d{1,4})?) ?(分钟|分))? ?(?:(\d{1,9}(?:\.\d{1,4})?) ?[秒sS])?$/;

/**
 * Seconds printed as `18.25s`, `1分20秒`, `00:01:20` or `剩余1天2小时3分`; null for anything else.
 * A lone `3天` or `5分` is a count of days or points unless a countdown word stands before it.
 */
export function parseDuration(text: string): ExactFigure | null {
  const clock = CLOCK.exec(text);
  if (clock) return seconds(Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]));
  const match = PARTS.exec(text);
  if (!match) return null;
  const [, countdown, days, hours, minutes, minuteWord, secs] = match;
  const parts = [days, hours, minutes, secs];
  const last = parts.findLastIndex((part) => part !== undefined);
  const unit = UNITS[last];
  if (unit === undefined) return null;
  const isLone = !countdown && parts.filter(Boolean).length === 1;
  if (isLone && (days !== undefined || minuteWord === '分')) return null;
  const total = parts.reduce((sum, part, at) => sum + Number(part ?? 0) * (UNITS[at] ?? 0), 0);
  const decimals = parts[last]?.split('.')[1]?.length ?? 0;
  return seconds(total, unit, decimals);
}

/** Days, hours, minutes and seconds in seconds. */
const UNITS = [86_400, 3600, 60, 1];

/** The step is half of the last printed digit; whole seconds are exact. */
function seconds(value: number, unit = 1, decimals = 0): ExactFigure {
  const exact = unit === 1 && decimals === 0;
  return { kind: 'exact', value, ...(!exact && { step: Number(`${unit * 5}e${-decimals - 1}`) }) };
}
