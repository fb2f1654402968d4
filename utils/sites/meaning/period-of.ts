import { addDays, type Day, dayOf, daysBetween, type Instant, weekday } from '../../model/day';
import type { Period } from '../../model/scope';
import { findDays, type PrintedDays } from '../../text/parse-days';

const RECENT = /^(?:最近|近|过去)?(\d{1,2})天$/;

/** The period between printed days, with the word beside them (实时, 7天) for its kind. */
export function periodOfDays(days: readonly Day[], word: string, now: Instant): Period {
  const [from, to = from, more] = days;
  if (!from || !to || more !== undefined || from > to || to > dayOf(now))
    return { kind: 'unknown' };
  if (from === to) {
    // Today's figures go on changing even where the page does not call them live.
    const live = from === dayOf(now) || /实时|今[日天]/.test(word);
    return { kind: live ? 'live' : 'day', day: from };
  }
  const count = daysBetween(from, to) + 1;
  if (/\d天/.test(word)) return { kind: 'span', from, to, unit: 'recent' };
  if (count === 7 && weekday(from) === 1) return { kind: 'span', from, to, unit: 'week' };
  const wholeMonth = from.endsWith('-01') && addDays(to, 1).endsWith('-01') && count <= 31;
  return { kind: 'span', from, to, unit: wholeMonth ? 'month' : 'custom' };
}

/** 昨日, 今日, 7天 without a date: counted in Shanghai's days; null for any other word. */
export function periodOfWord(word: string, now: Instant): Period | null {
  const today = dayOf(now);
  const yesterday = addDays(today, -1);
  if (/^昨[日天]$/.test(word)) return { kind: 'day', day: yesterday };
  if (/^(?:实时|今[日天])$/.test(word)) return { kind: 'live', day: today };
  const count = Number(RECENT.exec(word)?.[1] ?? 0);
  if (count === 1) return { kind: 'day', day: yesterday };
  if (count < 1) return null;
  return { kind: 'span', from: addDays(today, -count), to: yesterday, unit: 'recent' };
}

/** `dateType` and `dateRange=a|b` of the console's addresses. */
export function periodOfAddress(url: URL, now: Instant): Period | null {
  const days = findDays(url.searchParams.get('dateRange') ?? '');
  const type = url.searchParams.get('dateType') ?? '';
  if (days.length === 0) return null;
  const word = type === 'today' ? '实时' : type.startsWith('recent') ? `${type.slice(6)}天` : '';
  return periodOfDays(days, word, now);
}

export function daysIn(period: Period): PrintedDays | null {
  if (period.kind === 'unknown') return null;
  return period.kind === 'span' ? period : { from: period.day, to: period.day };
}
