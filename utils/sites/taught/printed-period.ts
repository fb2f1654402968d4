import type { Instant } from '../../model/day';
import type { Period } from '../../model/scope';
import { cleanText } from '../../text/clean-text';
import { findDays } from '../../text/parse-days';
import { DATE_CONTROL, findPeriod } from '../meaning/find-period';
import { isShown } from '../meaning/is-shown';
import { periodOfAddress, periodOfDays } from '../meaning/period-of';

const LONGEST_DATE = 160;
const MOST_FIELDS = 400;
/** What a text begins with that may say of when figures are. */
const DATED = /^\s*(?:20\d\d|统计|数据|昨[日天]|今[日天]|实时|(?:最近|近|过去)?\d{1,2}天\s*$)/;

/**
 * The period that a page's own date field, date control or address is set to; null where it has
 * none. What can be understood in several ways is `unknown`.
 */
export function chosenPeriod(document: Document, url: URL, now: Instant): Period | null {
  const dates = datesIn(document).filter(({ parentElement }) =>
    parentElement?.closest(DATE_CONTROL),
  );
  const field = fieldPeriod(document, now);
  if (field) return field;
  if (dates.length === 0 && !periodOfAddress(url, now)) return null;
  return findPeriod(dates, undefined, url, now).period;
}

/** The period that a page says its figures are of, also where it only prints one date. */
export function printedPeriod(document: Document, url: URL, now: Instant): Period {
  return (
    chosenPeriod(document, url, now) ?? findPeriod(datesIn(document), undefined, url, now).period
  );
}

/** One date field, or two for the ends of a span; more of them ask for something else. */
function fieldPeriod(document: Document, now: Instant): Period | null {
  const days = [...document.getElementsByTagName('input')]
    .slice(0, MOST_FIELDS)
    .filter(({ value, type }) => value.length <= LONGEST_DATE && type !== 'hidden')
    .filter((field) => isShown(field))
    .flatMap(({ value }) => findDays(cleanText(value)));
  return days.length === 0 ? null : periodOfDays(days, '', now);
}

function datesIn({ body }: Document): Text[] {
  const dates: Text[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.length <= LONGEST_DATE && DATED.test(text.data)) dates.push(text);
  }
  return dates;
}
