import { dayOf, daysBetween } from '../../model/day';
import type { BoardRow } from '../../model/reading';
import { figureOn, isUsable } from '../series-day';
import { type BoardHistory, boardHistories, boardSubject, plainName, rankOf } from './board-looks';
import { FRESH_DAYS } from './day-rule';
import { usableDays } from './row-days';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, joinOutcomes, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, shortName } from './settle';

/** So far back a tier is compared with: it is printed on every home page that is read. */
const TIER_DAYS = 14;

/**
 * 本店跌出榜/跌层级: the shop stood on a board of shops at the look before and is not on it now, though
 * the board was read beyond its place; or its 层级 is lower than when the home page was read before.
 */
export const a44: ShopRule = {
  id: 'A44',
  judge(context) {
    const boards = boardHistories(context, 'sycm.market.rank').filter(({ newest }) =>
      newest.rows.some(({ subject }) => subject.kind === 'shop'),
    );
    const tier = judgeTier(context);
    if (boards.length === 0) return tier;
    const found = boards.map((board) => judgeBoard(context, board));
    return joinOutcomes(tier.quiet.length > 0 ? found : [...found, tier]);
  },
};

function judgeTier(context: RuleContext): RuleOutcome {
  const { shop, day, series } = context;
  const [before, last] = usableDays(series.shop_tier, day, TIER_DAYS).slice(-2);
  if (!before) return quiet('A44', 'not-read');
  if (!last) return quiet('A44', 'too-little-data');
  if (daysBetween(last.day, day) >= FRESH_DAYS) return quiet('A44', 'old-day');
  const lost = before.value - last.value;
  if (lost < limitsFor(context, 'A44')('levels')) return cleared('A44', shop, last.day);
  const place = figureOn(series.shop_place, last.day);
  return fired(
    cardOf('A44', context, {
      page: 'sycm.home',
      day: last.day,
      evidence: [
        exactly('tierBefore', before.value, 'count', before.day),
        exactly('tierNow', last.value, 'count', last.day),
        ...(isUsable(place) ? [exactly('placeNow', place.value, 'count', last.day)] : []),
      ],
    }),
  );
}

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
