import { orderQueue } from '../insights/today-queue';
import type { Alert, Evidence } from '../model/alert';
import { addDays, dayOf } from '../model/day';
import type { DeskCard, DeskPanel, Said } from '../model/desk-panel';
import type { Reading } from '../model/reading';
import { shopOfSubject } from '../model/series-subject';
import { alertsSince } from '../store/alerts';
import type { Database } from '../store/database';
import { formatFigure } from '../text/format-figure';
import { shopOfReading } from './member-shop';
import { shopSubject } from './subjects';

/** So far back an alert may still wait: a snooze until tomorrow, a day that goes on into the next. */
const MIND_DAYS = 3;

/** Beside the page the first few; the queue has all. */
const MOST_CARDS = 3;
const MOST_FIGURES = 3;

/** What waits in today's queue for the shop of the page, the most pressing first. */
export async function todayPanel(db: Database, reading: Reading): Promise<DeskPanel | null> {
  const { shop, page, takenAt } = reading;
  if (!shop) return null;
  const subject = (await shopOfReading(db, reading)) ?? shopSubject(shop, page);
  const known = await alertsSince(db, addDays(dayOf(takenAt), -MIND_DAYS));
  const own = known.filter((alert) => shopOfSubject(alert.subject) === subject);
  const waiting = orderQueue(own, takenAt);
  const folded = new Set(waiting.flatMap(({ children = [] }) => children));
  const cards = waiting.filter(({ id }) => !folded.has(id));
  if (cards.length === 0) return null;
  return {
    desk: 'today',
    cards: cards.slice(0, MOST_CARDS).map(cardOf),
    leftOut: Math.max(0, cards.length - MOST_CARDS),
    place: 'today',
  };
}

function cardOf({ id, rule, severity, subjectName, evidence, deadline }: Alert): DeskCard {
  return {
    id,
    level: severity,
    name: subjectName,
    said: { key: `rule.${rule}.title`, values: [] },
    facts: evidence.flatMap(factOf).slice(0, MOST_FIGURES),
    rule: { key: `rule.${rule}.says`, values: [] },
    ...(deadline !== undefined && { at: deadline }),
  };
}

/** Points need their word behind them, and what is told in words has its place in the queue. */
function factOf({ label, figure, format = 'decimal' }: Evidence): Said[] {
  if (!figure || figure.kind === 'missing' || format === 'points' || label.includes('.')) return [];
  const isShift = label === 'shift' && figure.kind === 'exact' && figure.value > 0;
  const text = formatFigure(figure, format, { sign: isShift });
  return [{ key: `evidence.${label}`, values: [text] }];
}
