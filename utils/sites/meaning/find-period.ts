import { addDays, type Day, dayOf, daysBetween, type Instant, weekday } from '../../model/day';
import type { Trouble } from '../../model/reading';
import type { Period } from '../../model/scope';
import { cleanText } from '../../text/clean-text';
import { findDays, type PrintedDays } from '../../text/parse-days';
import { isShown } from './is-shown';

/** Date controls of the platform's widgets; the chosen date, never the calendar below it. */
const CURRENT_DATE =
  '.oui-date-picker-current-date,[class*="date-picker"] [class*="current-date"],[class*="datePicker"] [class*="currentDate"]';
const CHOSEN_PRESET =
  '.oui-date-picker-particle-button .ant-btn-primary,[class*="date-picker"] [class*="active"],[class*="date-picker"] [aria-selected="true"]';
const LIST = 'table,[role="grid"],svg,[class*="calendar" i],[class*="tooltip" i]';
const UPDATED = /更新|截至|截止/;
const RECENT = /^(?:最近|近|过去)?(\d{1,2})天$/;

/** What the page's own date control, or its printed date, says of the period. */
export interface FoundPeriod {
  period: Period;
  trouble: Trouble[];
}

/**
 * The period that the page's figures speak of: from its date control, else from one printed date,
 * and from its address. Where two of them are present they must agree; words such as 昨日 count in
 * Shanghai's days. Nothing found is `unknown`, never yesterday.
 */
export function findPeriod(
  document: Document,
  dates: readonly Text[],
  url: URL,
  now: Instant,
): FoundPeriod {
  const printed = fromControl(document, now) ?? fromText(dates, now);
  const address = fromAddress(url, now);
  if (printed?.kind === 'unknown') return unclear('the date control cannot be read');
  const period = printed ?? address;
  if (!period) return unclear('no date on the page');
  if (printed && address && !samePeriod(printed, address))
    return unclear(`page says ${spell(printed)}, address says ${spell(address)}`);
  return { period, trouble: [] };
}

function unclear(detail: string): FoundPeriod {
  return {
    period: { kind: 'unknown' },
    trouble: [{ field: 'scope', why: 'scope-unknown', detail }],
  };
}

/** null where the page has no date control; `unknown` where it has one that says nothing clear. */
function fromControl(document: Document, now: Instant): Period | null {
  const texts = shownTexts(document, CURRENT_DATE);
  const presets = shownTexts(document, CHOSEN_PRESET);
  const preset = presets.length === 1 ? (presets[0] ?? '') : '';
  if (texts.length === 0) return preset ? periodOfWord(preset, now) : null;
  const periods = texts.map((text) => periodOfText(text, preset, now));
  const [first] = periods;
  if (!first || periods.some((period) => spell(period) !== spell(first)))
    return { kind: 'unknown' };
  return first;
}

/** A date that stands by itself outside of tables and charts; two different ones are none. */
function fromText(dates: readonly Text[], now: Instant): Period | null {
  const found = new Map<string, Period>();
  for (const { data, parentElement } of dates) {
    const text = cleanText(data);
    if (!parentElement || UPDATED.test(text) || text.length > 60) continue;
    if (findDays(text).length === 0 || parentElement.closest(LIST) || !isShown(parentElement))
      continue;
    const period = periodOfText(text, '', now);
    found.set(spell(period), period);
  }
  if (found.size > 1) return { kind: 'unknown' };
  return found.values().next().value ?? null;
}

function shownTexts(document: Document, selector: string): string[] {
  const texts = [...document.querySelectorAll(selector)]
    .filter(isShown)
    .map((element) => cleanText((element.textContent ?? '').slice(0, 200)))
    .filter((text) => text !== '');
  return [...new Set(texts)];
}

function periodOfText(text: string, preset: string, now: Instant): Period {
  const days = findDays(text);
  const [from, to] = days.length === 1 ? [days[0], days[0]] : days;
  if (days.length > 2 || (from && to && (from > to || to > dayOf(now)))) return { kind: 'unknown' };
  if (from && to) return periodOfDays({ from, to }, preset || text, now);
  return periodOfWord(text, now) ?? { kind: 'unknown' };
}

function periodOfDays({ from, to }: PrintedDays, word: string, now: Instant): Period {
  if (from === to) {
    const live = /实时|今日|今天/.test(word);
    // Today's figures go on changing even where the page does not call them live.
    return live || from === dayOf(now) ? { kind: 'live', day: from } : { kind: 'day', day: from };
  }
  const count = daysBetween(from, to) + 1;
  if (/\d天/.test(word)) return { kind: 'span', from, to, unit: 'recent' };
  if (count === 7 && weekday(from) === 1) return { kind: 'span', from, to, unit: 'week' };
  const wholeMonth = from.endsWith('-01') && addDays(to, 1).endsWith('-01') && count <= 31;
  return { kind: 'span', from, to, unit: wholeMonth ? 'month' : 'custom' };
}

function periodOfWord(word: string, now: Instant): Period | null {
  const today = dayOf(now);
  const yesterday = addDays(today, -1);
  if (/^(?:昨日|昨天|最近1天|1天)$/.test(word)) return { kind: 'day', day: yesterday };
  if (/^(?:实时|今日|今天)$/.test(word)) return { kind: 'live', day: today };
  const count = Number(RECENT.exec(word)?.[1] ?? 0);
  if (count < 2) return null;
  return { kind: 'span', from: addDays(today, -count), to: yesterday, unit: 'recent' };
}

/** `dateType` and `dateRange=a|b` of the address. */
function fromAddress(url: URL, now: Instant): Period | null {
  const [from, to = from, more] = findDays(url.searchParams.get('dateRange') ?? '');
  const type = url.searchParams.get('dateType') ?? '';
  if (more !== undefined || !from || !to || from > to) return null;
  const word = type === 'today' ? '实时' : type.startsWith('recent') ? `${type.slice(6)}天` : '';
  return periodOfDays({ from, to }, word, now);
}

/** The same days; what kind of span they are called may differ between a control and an address. */
function samePeriod(one: Period, other: Period): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  const live = (one.kind === 'live') === (other.kind === 'live');
  return a !== null && b !== null && a.from === b.from && a.to === b.to && live;
}

function daysOf(period: Period): { from: Day; to: Day } | null {
  if (period.kind === 'unknown') return null;
  return period.kind === 'span' ? period : { from: period.day, to: period.day };
}

function spell(period: Period): string {
  const days = daysOf(period);
  return days ? `${period.kind} ${days.from}~${days.to}` : 'unknown';
}
