import type { Instant } from '../../model/day';
import type { Trouble } from '../../model/reading';
import type { Period } from '../../model/scope';
import { cleanText } from '../../text/clean-text';
import { findDays } from '../../text/parse-days';
import { isChosen } from './is-chosen';
import { isOffered, isShown } from './is-shown';
import { daysIn, periodOfAddress, periodOfDays, periodOfWord } from './period-of';
import { printedParent, wholeText } from './printed-text';

export const DATE_CONTROL =
  '[class*="date-picker" i],[class*="datepicker" i],[class*="range-picker" i]';
const CALENDAR = 'table,[role="grid"],svg,[class*="calendar" i],[class*="tooltip" i]';
const UPDATED = /^(?:数据)?(?:更新|截至|截止)/;
/** When one thing happened, as lists say of each of their entries. */
const MOMENT = /^20\d\d\D\d{1,2}\D\d{1,2}\D{1,2}\d{1,2}:\d\d/;
const HIGHEST_CLIMB = 12;

/** What the page's own date control, or its printed date, says of the period. */
export interface FoundPeriod {
  period: Period;
  trouble: Trouble[];
}

/**
 * The period that the page's figures speak of: from the date control nearest to them, else from one
 * printed date, and from the address. Where both are present they must agree. Nothing found is
 * `unknown`, never yesterday.
 */
export function findPeriod(
  dates: readonly Text[],
  anchor: Element | undefined,
  url: URL,
  now: Instant,
): FoundPeriod {
  const printed = fromControls(dates, anchor, now) ?? fromText(dates, now);
  const address = periodOfAddress(url, now);
  const period = printed ?? address;
  if (!period) return unclear('no date on the page');
  if (period.kind === 'unknown') return unclear('the date on the page is not clear');
  if (address && spell(period) !== spell(address))
    return unclear(`page says ${spell(period)}, address says ${spell(address)}`);
  return { period, trouble: [] };
}

function unclear(detail: string): FoundPeriod {
  return {
    period: { kind: 'unknown' },
    trouble: [{ field: 'scope', why: 'scope-unknown', detail }],
  };
}

/** null where no date control stands on the page. */
function fromControls(
  dates: readonly Text[],
  anchor: Element | undefined,
  now: Instant,
): Period | null {
  const controls = new Map<Element, Text[]>();
  for (const date of dates) {
    const { parentElement } = date;
    const picker = parentElement?.closest(DATE_CONTROL);
    if (!parentElement || !picker) continue;
    if (parentElement.closest(CALENDAR) || !isOffered(parentElement)) continue;
    const outer = picker.parentElement?.closest(DATE_CONTROL) ?? picker;
    controls.set(outer, [...(controls.get(outer) ?? []), date]);
  }
  const ranked = [...controls].map(([picker, texts]) => ({
    distance: anchor ? distanceTo(picker, anchor) : 0,
    period: periodOfControl(texts, now),
  }));
  const nearest = Math.min(...ranked.map(({ distance }) => distance));
  return onlyOne(ranked.filter(({ distance }) => distance === nearest).map(({ period }) => period));
}

/** Levels from a control up to what holds both it and the figures. */
function distanceTo(picker: Element, anchor: Element): number {
  let at: Element | null = picker;
  let level = 0;
  while (at && !at.contains(anchor) && level < HIGHEST_CLIMB) {
    at = at.parentElement;
    level += 1;
  }
  return level;
}

/** The dates in a control, with the name of its chosen preset (实时, 7天), or that name alone. */
function periodOfControl(texts: readonly Text[], now: Instant): Period {
  const printed = texts.map((text) => {
    const said = cleanText(wholeText(text));
    return { text, said, days: findDays(said) };
  });
  const preset = printed.find(({ text, days }) => days.length === 0 && isChosenText(text))?.said;
  const dated = printed.filter(({ days }) => days.length > 0);
  if (dated.length > 0)
    return periodOfDays(
      dated.flatMap(({ days }) => days),
      preset ?? dated.map(({ said }) => said).join(' '),
      now,
    );
  const word = preset ?? (printed.length === 1 ? printed[0]?.said : undefined);
  return (word && periodOfWord(word, now)) || { kind: 'unknown' };
}

function isChosenText(text: Text): boolean {
  const parent = printedParent(text);
  return parent !== null && isChosen(parent);
}

/** A date that stands by itself outside of controls, tables and charts; two different ones are none. */
function fromText(dates: readonly Text[], now: Instant): Period | null {
  const found = dates
    .map((text) => ({ text: cleanText(wholeText(text)), element: text.parentElement }))
    .filter((date): date is { text: string; element: HTMLElement } => date.element !== null)
    .filter(({ element }) => !element.closest(DATE_CONTROL))
    .filter(({ text }) => !UPDATED.test(text) && !MOMENT.test(text) && findDays(text).length > 0)
    .filter(({ element }) => !element.closest(CALENDAR) && isShown(element))
    .map(({ text }) => periodOfDays(findDays(text), text, now));
  return onlyOne(found);
}

function onlyOne(periods: readonly Period[]): Period | null {
  const [first] = periods;
  if (!first) return null;
  return periods.every((period) => spell(period) === spell(first)) ? first : { kind: 'unknown' };
}

/** The same days; what kind of span they are called may differ between a control and an address. */
function spell(period: Period): string {
  const days = daysIn(period);
  return days ? `${period.kind} ${days.from}~${days.to}` : 'unknown';
}
