import { dayOf } from '../../model/day';
import type { BoardRow } from '../../model/reading';
import { type BoardHistory, boardHistories, boardSubject, nameKey, rankOf } from './board-looks';
import { rankEvidence } from './rank-evidence';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, joinOutcomes, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, shortName } from './settle';

/** Fewer earlier looks than these do not show who is always there. */
const LEAST_LOOKS = 3;

/** TOP 榜新面孔: a shop or item near the top of a board that stood on none of its earlier looks. */
export const a42: ShopRule = {
  id: 'A42',
  judge(context) {
    const boards = boardHistories(context, 'sycm.market.rank');
    if (boards.length === 0) return quiet('A42', 'not-read');
    return joinOutcomes(boards.map((board) => judgeBoard(context, board)));
  },
};

function judgeBoard(context: RuleContext, board: BoardHistory): RuleOutcome {
  const subject = boardSubject(context.shop, board);
  const limit = limitsFor(context, 'A42', subject);
  const top = (row: BoardRow) => limit(row.subject.kind === 'shop' ? 'topShops' : 'topItems');
  const isTop = (row: BoardRow) => (rankOf(row) ?? Number.POSITIVE_INFINITY) <= top(row);
  const today = board.newest.rows.filter(isTop);
  // a look that was read less deep cannot have shown who stands at this rank
  const deep = board.earlier.filter(({ depth }) =>
    today.every((row) => depth >= (rankOf(row) ?? 0)),
  );
  if (deep.length < LEAST_LOOKS) return quiet('A42', 'too-little-data');
  const known = new Set(deep.flatMap(({ rows }) => rows.map(nameKey)));
  const faces = today.filter((row) => row.subject.of !== 'own' && !known.has(nameKey(row)));
  const day = dayOf(context.now);
  if (faces.length === 0) return cleared('A42', subject, day);
  return fired(
    cardOf('A42', context, {
      subject,
      subjectName: shortName(board.name, 60),
      page: 'sycm.market.rank',
      day,
      evidence: [
        exactly('newFaces', faces.length, 'count'),
        ...rankEvidence(faces.map((row) => ({ row }))),
        exactly('looksBefore', deep.length, 'count'),
      ],
    }),
  );
}
