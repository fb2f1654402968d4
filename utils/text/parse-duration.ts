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
  const printed = [days, hours, minutes, secs].filter((part) => part !== undefined);
  if (printed.length === 0) return null;
  const lone = printed.length === 1 && !countdown;
  if (lone && (days !== undefined || minuteWord === '分')) return null;
  const total =
    Number(days ?? 0) * 86_400 +
    Number(hours ?? 0) * 3600 +
    Number(minutes ?? 0) * 60 +
    Number(secs ?? 0);
  return seconds(total, stepOf(printed.at(-1) ?? '', secs, minutes, hours));
}

function seconds(value: number, step?: number): ExactFigure {
  return { kind: 'exact', value, ...(step !== undefined && { step }) };
}

/** Half of the last printed digit, in seconds; whole seconds are exact. */
function stepOf(last: string, secs?: string, minutes?: string, hours?: string): number | undefined {
  const scale =
    secs !== undefined ? 1 : minutes !== undefined ? 60 : hours !== undefined ? 3600 : 86_400;
  const decimals = last.split('.')[1]?.length ?? 0;
  return scale === 1 && decimals === 0 ? undefined : Number(`${scale * 5}e${-decimals - 1}`);
}
