import { DAY_LENGTH, HOUR, type Instant } from '../model/day';
import type { DeskCard, Said } from '../model/desk-panel';
import type { ReviewDesk } from '../model/review-desk';

const LONGEST_QUOTE = 40;

/** A card for each reason that gathers about one item (A26). */
export function reviewClusterCards({ clusters, said }: ReviewDesk): DeskCard[] {
  if (said === 0) return [];
  return clusters.map(({ item, name, reason, week, weekReviews, before, beforeReviews }) => ({
    id: `${item}|${reason}`,
    level: 'urgent',
    name,
    said: saying(`gathers.${reason}`, week),
    facts: [saying('gathersSample', weekReviews, before, beforeReviews)],
    rule: saying('gathersRule'),
  }));
}

/** A card for each bad review that waits for a reply, the longest waiting first (A24). */
export function waitingCards({ reviews, now, lateHours }: ReviewDesk): DeskCard[] {
  return reviews.flatMap(({ row, waitsSince, replyUntil, itemName, verdict }) => {
    if (waitsSince === undefined) return [];
    const hours = Math.floor((now - waitsSince) / HOUR);
    const quote = verdict.evidence[0]?.phrase ?? row.text;
    return {
      id: row.key,
      level: hours >= lateHours ? ('urgent' as const) : ('warn' as const),
      name: itemName || shortened(row.text),
      said: saying(hours >= lateHours ? 'late' : 'waits', hours),
      facts: [saying('quote', shortened(quote))],
      rule: saying('waitsRule', lateHours),
      ...(replyUntil !== undefined && { at: replyUntil }),
    };
  });
}

/** A card for each question of 问大家 that nobody answered, the oldest first (A28). */
export function questionCards(
  { questions }: Pick<ReviewDesk, 'questions'>,
  now: Instant,
): DeskCard[] {
  return questions.map(({ row, firstSeen }) => ({
    id: row.key,
    level: 'warn',
    name: row.itemTitle || shortened(row.text),
    said: saying('question', shortened(row.text)),
    facts: [
      saying('questionWaits', Math.floor((now - (row.askedAt ?? firstSeen)) / DAY_LENGTH)),
      ...(row.answerDaysLeft === undefined ? [] : [saying('questionLeft', row.answerDaysLeft)]),
    ],
    rule: saying('questionRule'),
  }));
}

function saying(key: string, ...values: (string | number)[]): Said {
  return { key: `reviews.${key}`, values: values.map(String) };
}

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
