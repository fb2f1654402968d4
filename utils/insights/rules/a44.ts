import { dayOf } from '../../model/day';
import type { BoardRow } from '../../model/reading';
import { type BoardHistory, boardHistories, boardSubject, plainName, rankOf } from './board-looks';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, joinOutcomes, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, shortName } from './settle';

/**
 * 本店跌出榜: the shop stood on a board of shops at the look before and is not on it now, though the
 * board was read beyond its place. No page that is read prints the shop's 层级, so a fall of it
 * cannot be told.
 */
export const a44: ShopRule = {
  id: 'A44',
  judge(context) {
    const boards = boardHistories(context, 'sycm.market.rank').filter(({ newest }) =>
      newest.rows.some(({ subject }) => subject.kind === 'shop'),
    );
    if (boards.length === 0) return quiet('A44', 'not-read');
    return joinOutcomes(boards.map((board) => judgeBoard(context, board)));
  },
};

function judgeBoard(context: RuleContext, board: BoardHistory): RuleOutcome {
  const { shop, shopName, now } = context;
  const subject = boardSubject(shop, board);
  const day = dayOf(now);
  const isOwn = (row: BoardRow) =>
    row.subject.of === 'own' || plainName(row.subject.name) === plainName(shopName);
  const [last] = board.earlier;
  if (!last) return quiet('A44', 'too-little-data');
  const own = last.rows.find(isOwn);
  const was = own ? rankOf(own) : null;
  if (board.newest.rows.some(isOwn) || was === null) return cleared('A44', subject, day);
  if (board.newest.depth < was) return quiet('A44', 'too-little-data');
  return fired(
    cardOf('A44', context, {
      subject,
      subjectName: shortName(board.name, 60),
      page: 'sycm.market.rank',
      day,
      evidence: [
        exactly('ownRankBefore', was, 'count', dayOf(last.readAt)),
        exactly('boardDepth', board.newest.depth, 'count', day),
      ],
    }),
  );
}
