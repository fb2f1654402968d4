import { dayOf } from '../../model/day';
import { type BoardHistory, boardHistories, boardSubject, nameKey, rankOf } from './board-looks';
import { rankEvidence } from './rank-evidence';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, joinOutcomes, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, shortName } from './settle';

/** 榜单名次剧变: known rows of a board that climbed many places since the look before, or into its top. */
export const a43: ShopRule = {
  id: 'A43',
  judge(context) {
    const boards = boardHistories(context, 'sycm.market.rank');
    if (boards.length === 0) return quiet('A43', 'not-read');
    return joinOutcomes(boards.map((board) => judgeBoard(context, board)));
  },
};

function judgeBoard(context: RuleContext, board: BoardHistory): RuleOutcome {
  const subject = boardSubject(context.shop, board);
  const limit = limitsFor(context, 'A43', subject);
  const [last] = board.earlier;
  if (!last) return quiet('A43', 'too-little-data');
  const before = new Map(last.rows.map((row) => [nameKey(row), rankOf(row)] as const));
  const climbed = board.newest.rows.flatMap((row) => {
    const [rank, was] = [rankOf(row), before.get(nameKey(row)) ?? null];
    if (rank === null || was === null || row.subject.of === 'own') return [];
    const isFar = was - rank >= limit('places');
    const isIn = was > limit('topPlaces') && rank <= limit('topPlaces');
    return isFar || isIn ? [{ row, was }] : [];
  });
  const day = dayOf(context.now);
  if (climbed.length === 0) return cleared('A43', subject, day);
  return fired(
    cardOf('A43', context, {
      subject,
      subjectName: shortName(board.name, 60),
      page: 'sycm.market.rank',
      day,
      evidence: [
        exactly('climbers', climbed.length, 'count'),
        ...rankEvidence(climbed),
        { label: 'lookBefore', day: dayOf(last.readAt), readAt: last.readAt },
      ],
    }),
  );
}
