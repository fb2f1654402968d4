import { i18n } from '#i18n';
import type { BoardMove, BoardMoves, BoardRise } from '../../utils/model/board';
import { momentText } from '../ui/moment-text';
import { PageLink } from '../ui/page-link';
import { metricName } from '../ui/words';

/** Who came, who rose and who went between the last two looks at a list. */
export function BoardMovesCard({ moves }: { moves: BoardMoves | null }) {
  if (!moves) return <p class="card">{i18n.t('rivals.board.once')}</p>;
  const { entrants, leavers, risers, bandUps, depth } = moves;
  const isStill = [entrants, leavers, risers, bandUps].every(({ length }) => length === 0);
  return (
    <section class="card" aria-label={i18n.t('rivals.board.moves')}>
      <h3>{i18n.t('rivals.board.moves')}</h3>
      <p class="small muted">
        {[
          i18n.t('listing.between', [momentText(moves.after), momentText(moves.before)]),
          depth > 0 && i18n.t('rivals.board.depth', [depth]),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {isStill && <p>{i18n.t('rivals.board.still')}</p>}
      <MoveList name={(count) => i18n.t('rivals.board.entrants', [count])} moves={entrants} />
      <MoveList name={(count) => i18n.t('rivals.board.risers', [count])} moves={risers} />
      <MoveList name={(count) => i18n.t('rivals.board.bandUps', [count])} moves={bandUps} />
      <MoveList name={(count) => i18n.t('rivals.board.leavers', [count])} moves={leavers} />
      {bandUps.length > 0 && <p class="small muted">{i18n.t('rivals.board.bandAbout')}</p>}
    </section>
  );
}

interface MoveListProps {
  /** the heading of a list of so many */
  name: (count: number) => string;
  moves: (BoardMove | BoardRise)[];
}

/** One line for each who moved, with everything by which he did. */
function MoveList({ name, moves }: MoveListProps) {
  const movers = [...Map.groupBy(moves, (move) => move.url ?? move.name).entries()];
  if (movers.length === 0) return null;
  return (
    <>
      <h4>{name(movers.length)}</h4>
      <ul class="list small">
        {movers.map(([key, own]) => (
          <li key={key}>
            {own[0] && <Name move={own[0]} />} <span>{own.map(moveText).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Name({ move: { name, url, own } }: { move: BoardMove }) {
  return (
    <>
      {own && <span class="chip chip-accent">{i18n.t('rivals.own')}</span>}{' '}
      {url ? <PageLink url={url}>{name}</PageLink> : name}
    </>
  );
}

function moveText(move: BoardMove | BoardRise): string {
  if ('by' in move && move.by !== 'rank') {
    const by = move.by === 'sales' ? i18n.t('rivals.sales') : metricName(move.by);
    return `${by} ${move.was.raw} → ${move.now.raw}`;
  }
  const was = move.wasRank === null ? '' : i18n.t('rivals.board.place', [move.wasRank]);
  const now = move.rank === null ? '' : i18n.t('rivals.board.place', [move.rank]);
  return [was, now].filter(Boolean).join(' → ');
}
