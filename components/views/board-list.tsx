import { i18n } from '#i18n';
import type { BoardSummary } from '../../utils/model/board';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import { momentText } from '../ui/moment-text';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { boardName } from './board-name';
import { EmptyView } from './empty-view';

/** Every ranked list with a snapshot, the newest look first. */
export function BoardList() {
  const source = useData();
  const [boards, { retry }] = useLoaded(() => source.boards(), [source]);
  return (
    <WhenLoaded loaded={boards} retry={retry}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyView text={i18n.t('rivals.noBoards')} />
        ) : (
          <ul class="rivals">
            {rows.map((row) => (
              <li key={row.board} class="card">
                <Board row={row} />
              </li>
            ))}
          </ul>
        )
      }
    </WhenLoaded>
  );
}

function Board({ row }: { row: BoardSummary }) {
  const { counts } = row;
  return (
    <>
      <div class="card-head">
        <h2>
          <a href={routeHref('rivals', { part: 'boards', board: row.board })}>{boardName(row)}</a>
        </h2>
        <span class="small muted nowrap">{momentText(row.lastSeen)}</span>
      </div>
      <p class="small muted">
        {[i18n.t(`page.${row.page}`), i18n.t('rivals.board.looks', [row.sightings, row.rows])].join(
          ' · ',
        )}
      </p>
      <p class="row">
        {counts ? (
          <>
            <span class="chip">{i18n.t('rivals.board.entrants', [counts.entrants])}</span>
            <span class="chip">{i18n.t('rivals.board.risers', [counts.risers])}</span>
            <span class="chip">{i18n.t('rivals.board.leavers', [counts.leavers])}</span>
          </>
        ) : (
          <span class="small muted">{i18n.t('rivals.board.once')}</span>
        )}
      </p>
      {row.own.length > 0 && (
        <ul class="list small">
          {row.own.map((own, i) => (
            <li key={`${own.name}${i}`}>{ownPlace(own, counts !== null)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function ownPlace(own: BoardSummary['own'][number], hasBefore: boolean): string {
  if (own.promoted) return i18n.t('rivals.board.ownPromoted', [own.name]);
  if (own.rank === null) return i18n.t('rivals.board.ownUnread', [own.name]);
  if (!hasBefore || (own.wasRank === null && own.wasDepth === 0))
    return i18n.t('rivals.board.ownNow', [own.name, own.rank]);
  return own.wasRank === null
    ? i18n.t('rivals.board.ownNew', [own.name, own.rank, own.wasDepth])
    : i18n.t('rivals.board.ownMoved', [own.name, own.wasRank, own.rank]);
}
