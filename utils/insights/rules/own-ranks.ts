import { DAY_LENGTH, type Instant } from '../../model/day';
import type { Figure } from '../../model/figure';
import type { Reading } from '../../model/reading';
import { seriesScope } from '../../model/scope';
import type { RuleContext } from './rule-context';

/** The shop's rank for each of its words, as one look at the list of them told. */
interface RankLook {
  readAt: Instant;
  ranks: ReadonlyMap<string, number>;
}

export interface OwnRanks {
  now: RankLook;
  /** the newest look of an earlier day at the same list; left out where there is none */
  before?: RankLook;
}

/** Ranks of earlier weeks are no measure of today's. */
const LONGEST_BACK = 8 * DAY_LENGTH;

/** The shop's own search ranks by word, from 选词助手; null where they were not read within the day. */
export function ownRanks({
  readings,
  now,
}: Pick<RuleContext, 'readings' | 'now'>): OwnRanks | null {
  const looks = readings('sycm.flow.keyword')
    .map((reading) => ({ reading, ranks: ranksIn(reading) }))
    .filter(({ ranks }) => ranks.size > 0);
  const [newest] = looks;
  if (!newest || now - newest.reading.takenAt > DAY_LENGTH) return null;
  const { takenAt, scope } = newest.reading;
  const before = looks.find(
    ({ reading }) =>
      listOf(reading) === listOf(newest.reading) &&
      reading.scope.period.kind === scope.period.kind &&
      takenAt - reading.takenAt >= DAY_LENGTH / 2 &&
      takenAt - reading.takenAt <= LONGEST_BACK,
  );
  return {
    now: { readAt: takenAt, ranks: newest.ranks },
    ...(before && { before: { readAt: before.reading.takenAt, ranks: before.ranks } }),
  };
}

function listOf({ scope }: Reading): string {
  const { period } = scope;
  return `${period.kind === 'span' ? period.unit : period.kind}/${seriesScope(scope)}`;
}

function ranksIn({ parts }: Reading): Map<string, number> {
  const rows = parts.flatMap((part) => (part.kind === 'table' && !part.subject ? part.rows : []));
  return new Map(
    rows.flatMap(({ subject, figures }) => {
      const found = figures.find(({ metric, suspect }) => metric === 'kw_rank' && !suspect?.length);
      const rank = found ? placeOf(found.figure) : null;
      return subject.kind === 'keyword' && rank !== null ? [[subject.name, rank] as const] : [];
    }),
  );
}

/** A rank is read as an order; of one and the same list its places may be counted. */
function placeOf(figure: Figure): number | null {
  return figure.kind === 'exact' || figure.kind === 'index' ? figure.value : null;
}
