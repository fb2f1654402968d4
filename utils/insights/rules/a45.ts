import type { Evidence } from '../../model/alert';
import { dayOf } from '../../model/day';
import { exactValue, type Figure } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import type { BoardRow } from '../../model/reading';
import { binsUp } from '../bin-steps';
import { type BoardHistory, boardHistories, boardSubject, plainName } from './board-looks';
import { type OwnRanks, ownRanks } from './own-ranks';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, fired, joinOutcomes, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, shortName } from './settle';

/** Changes that a card names. */
const NAMED = 6;
/** Figures that rivals and words are shown in by bins, with the label of each. */
const BINNED = [
  ['kw_pop', 'wordPopularity', 'count'],
  ['kw_cvr', 'wordConversion', 'percent'],
] as const satisfies readonly (readonly [MetricId, string, Evidence['format']])[];

/**
 * 关键词名次/人气: a word that already brings the shop visitors, or is bid on, moved to a higher bin
 * of searches or conversion since the look before, or the shop's own rank for it fell. Indices and
 * differences inside a bin say nothing.
 */
export const a45: ShopRule = {
  id: 'A45',
  judge(context) {
    const boards = boardHistories(context, 'sycm.search.rank');
    const ranks = ownRanks(context);
    if (boards.length === 0 && !ranks) return quiet('A45', 'not-read');
    const tracked = new Set(context.rows('keyword').map(({ subject }) => plainName(subject.name)));
    if (tracked.size === 0 && !ranks) return quiet('A45', 'too-little-data');
    return joinOutcomes([
      ...(tracked.size > 0 ? boards.map((board) => judgeBoard(context, board, tracked)) : []),
      ...(ranks ? [judgeRanks(context, ranks)] : []),
    ]);
  },
};

/** The shop's own ranks for its words fell between two looks at the list of them. */
function judgeRanks(context: RuleContext, { now, before }: OwnRanks): RuleOutcome {
  const { shop } = context;
  const day = dayOf(context.now);
  if (!before) return quiet('A45', 'too-little-data');
  const places = limitsFor(context, 'A45')('places');
  const fallen = [...now.ranks].flatMap(([name, rank]) => {
    const was = before.ranks.get(name);
    return was !== undefined && rank - was >= places ? [{ name, rank, was }] : [];
  });
  if (fallen.length === 0) return cleared('A45', shop, day);
  return fired(
    cardOf('A45', context, {
      page: 'sycm.flow.keyword',
      day,
      evidence: [
        ...fallen.slice(0, NAMED).flatMap(({ name, rank, was }): Evidence[] => [
          { label: 'word', text: shortName(name) },
          { label: 'ownRank', text: `${rank} ← ${was}` },
        ]),
        { label: 'lookBefore', day: dayOf(before.readAt), readAt: before.readAt },
      ],
    }),
  );
}

function judgeBoard(
  context: RuleContext,
  board: BoardHistory,
  tracked: ReadonlySet<string>,
): RuleOutcome {
  const subject = boardSubject(context.shop, board);
  const [last] = board.earlier;
  if (!last) return quiet('A45', 'too-little-data');
  const before = new Map(last.rows.map((row) => [plainName(row.subject.name), row] as const));
  const evidence = board.newest.rows.flatMap((row) => {
    const name = plainName(row.subject.name);
    const was = tracked.has(name) ? before.get(name) : undefined;
    return was ? changesOf(context, subject, was, row) : [];
  });
  const day = dayOf(context.now);
  if (evidence.length === 0) return cleared('A45', subject, day);
  return fired(
    cardOf('A45', context, {
      subject,
      subjectName: shortName(board.name, 60),
      page: 'sycm.search.rank',
      day,
      evidence: [
        ...evidence.slice(0, NAMED).flat(),
        { label: 'lookBefore', day: dayOf(last.readAt), readAt: last.readAt },
      ],
    }),
  );
}

/** Each change as its word and the two figures. */
function changesOf(
  context: RuleContext,
  subject: string,
  was: BoardRow,
  now: BoardRow,
): Evidence[][] {
  const limit = limitsFor(context, 'A45', subject);
  const word: Evidence = { label: 'word', text: shortName(now.subject.name) };
  const binned = BINNED.flatMap(([metric, label, format]) => {
    const [old, fresh] = [figureOf(was, metric), figureOf(now, metric)];
    if (!old || !fresh || old.kind !== 'range' || fresh.kind !== 'range') return [];
    if ((binsUp(old, fresh) ?? 0) < limit('bins')) return [];
    return [
      [
        word,
        { label: `${label}.was`, figure: old, format },
        { label: `${label}.now`, figure: fresh, format },
      ],
    ];
  });
  const [from, to] = [exactValue(figureOf(was, 'kw_rank')), exactValue(figureOf(now, 'kw_rank'))];
  const isLower = from !== null && to !== null && to - from >= limit('places');
  return isLower ? [...binned, [word, { label: 'ownRank', text: `${to} ← ${from}` }]] : binned;
}

function figureOf({ figures }: BoardRow, metric: MetricId): Figure | undefined {
  return figures.find((one) => one.metric === metric && !one.suspect?.length)?.figure;
}
