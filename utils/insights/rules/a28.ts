import { dayOf, HOUR } from '../../model/day';
import type { QuestionRow } from '../../model/question';
import { bestItems, isListRead, itemRows } from './item-rows';
import { freshTabs, standingNow } from './live-pages';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, quiet } from './rule-outcome';
import { cardOf, limitsFor, shortName } from './settle';

const QUOTED = 3;

/**
 * 问大家未答: questions about one of the best sellers that nobody has answered for hours. Only what
 * stands on a page of the last day counts; a row that does not say when it was asked, or whether it
 * was answered, is left out.
 */
export const a28: ShopRule = {
  id: 'A28',
  judge(context) {
    const { now, shop } = context;
    const rows = questionsSeenLately(context);
    if (!rows) return quiet('A28', 'not-read');
    const limit = limitsFor(context, 'A28');
    const waiting = rows
      .flatMap((row) =>
        row.answered === false && row.askedAt !== undefined
          ? [{ row, hours: (now - row.askedAt) / HOUR }]
          : [],
      )
      .filter(({ hours }) => hours > limit('unansweredHours'))
      .toSorted((a, b) => b.hours - a.hours);
    const items = itemRows(context, 'pay_amt');
    if (waiting.length > 0 && !isListRead(items, 'pay_amt', context))
      return quiet('A28', 'too-little-data');
    const best = bestItems(context, items, limit('topItems')).map(({ subject }) => subject.id);
    const urgent = waiting.filter(({ row }) => row.itemId && best.includes(row.itemId));
    const [oldest] = urgent;
    if (!oldest) return standingNow(cleared('A28', shop, dayOf(now)), context);
    const left = urgent.flatMap(({ row }) => row.answerDaysLeft ?? []);
    const card = cardOf('A28', context, {
      page: 'qn.questions',
      day: dayOf(now),
      evidence: [
        exactly('openQuestions', urgent.length, 'count'),
        exactly('oldestHours', Math.floor(oldest.hours), 'count'),
        ...(left.length > 0 ? [exactly('answerDaysLeft', Math.min(...left), 'count')] : []),
        ...urgent
          .slice(0, QUOTED)
          .map(({ row }) => ({ label: 'question', text: shortName(row.text, 40) })),
      ],
    });
    return standingNow(fired(card), context);
  },
};

/** The questions on the list's pages of the last day, as they stood there; null where none was read. */
function questionsSeenLately(context: RuleContext): QuestionRow[] | null {
  const looks = freshTabs(context, 'qn.questions');
  if (looks.length === 0) return null;
  const rows = new Map<string, QuestionRow>();
  for (const { parts } of looks)
    for (const part of parts)
      if (part.kind === 'questions')
        for (const row of part.rows) if (!rows.has(row.key)) rows.set(row.key, row);
  return [...rows.values()];
}
