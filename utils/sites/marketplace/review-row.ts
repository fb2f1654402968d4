import type { Instant } from '../../model/day';
import type { ReviewRow } from '../../model/review';
import { hashText } from '../../text/hash-text';

/** What a buyer wrote of an item. Who wrote it is never asked for. */
export interface WrittenReview {
  itemId: string;
  text: string;
  followUp?: string;
  stars?: number;
  writtenAt?: Instant | null;
  replied?: boolean;
}

const LONGEST = 2000;

/** A review as a row; one without stars and words says nothing and is null. */
export function reviewRow({
  itemId,
  text,
  followUp = '',
  stars,
  writtenAt,
  replied,
}: WrittenReview): ReviewRow | null {
  const known = stars !== undefined && Number.isInteger(stars) && stars >= 1 && stars <= 5;
  if (text === '' && !known) return null;
  return {
    key: hashText([itemId, writtenAt ?? '', text].join('\n')),
    ...(/^[A-Z0-9]{5,20}$/.test(itemId) && { itemId }),
    text: text.slice(0, LONGEST),
    ...(followUp !== '' && { followUp: followUp.slice(0, LONGEST) }),
    ...(known && { stars }),
    ...(writtenAt !== undefined && writtenAt !== null && { writtenAt }),
    ...(replied !== undefined && { replied }),
  };
}
