import type { Instant } from '../../model/day';
import { startOfDay } from '../../model/day';
import type { ReviewRow } from '../../model/review';
import { hashText } from '../../text/hash-text';
import { parseDays, parseMoment } from '../../text/parse-days';
import { plainText } from '../../text/plain-text';
import { literalMember as member } from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import { cell } from './exported-rows';

const LONGEST_TEXT = 2000;

/**
 * One review of the lists that buyers see: text, appended text, moment and reply. It has no stars,
 * and the buyer's name is not looked at. A default text stays the text it is.
 */
export function rateRow(row: LiteralValue, itemId: string): ReviewRow {
  const words = cell(row, 'rateContent') || cell(row, 'feedback') || cell(row, 'content');
  const text = plainText(words).slice(0, LONGEST_TEXT);
  const appended = plainText(cell(member(row, 'appendComment'), 'content')).slice(0, LONGEST_TEXT);
  const writtenAt = momentOf(
    cell(row, 'rateDate') || cell(row, 'feedbackDate') || cell(row, 'dateTime'),
  );
  return {
    key: hashText([itemId, writtenAt ?? '', text].join('\n')),
    ...(/^\d{5,20}$/.test(itemId) && { itemId }),
    text,
    ...(appended !== '' && { followUp: appended }),
    ...(writtenAt !== null && { writtenAt }),
    ...(member(row, 'reply') !== undefined && { replied: cell(row, 'reply') !== '' }),
  };
}

/** A day without a clock time begins at midnight. */
function momentOf(printed: string): Instant | null {
  const days = parseDays(printed);
  return parseMoment(printed) ?? (days ? startOfDay(days.from) : null);
}
