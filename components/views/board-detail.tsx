import { i18n } from '#i18n';
import type { BoardLine, BoardMove, BoardRise, BoardView } from '../../utils/model/board';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import { ChangeMark } from '../ui/change-mark';
import { figureText } from '../ui/figure-text';
import { momentText } from '../ui/moment-text';
import { PageLink } from '../ui/page-link';
import { ScrollRegion } from '../ui/scroll-region';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { metricName } from '../ui/words';
import { boardName } from './board-name';
import { EmptyView } from './empty-view';

/** More columns do not fit; a board prints its most telling figures first. */
const MOST_COLUMNS = 4;

/** One list: what moved since the look before, the own places, and its rows as printed. */
export function BoardDetail({ board }: { board: string }) {
  const source = useData();
  const [view, { retry }] = useLoaded(() => source.board(board), [source, board]);
  return (
    <>
      <p>
        <a href={routeHref('rivals', { part: 'boards' })}>{i18n.t('rivals.backToBoards')}</a>
      </p>
      <WhenLoaded loaded={view} retry={retry}>
        {(known) =>
          known ? <Detail view={known} /> : <EmptyView text={i18n.t('rivals.noBoards')} />
        }
      </WhenLoaded>
    </>
  );
}

function Detail({ view }: { view: BoardView }) {
  return (
    <div class="rival-detail">
      <header>
        <h2>{boardName(view)}</h2>
        <p class="small muted">
          {[
            i18n.t(`page.${view.page}`),
            momentText(view.takenAt),
            i18n.t('rivals.board.looks', [view.sightings.length, view.lines.length]),
          ].join(' · ')}
        </p>
      </header>
      <Moves view={view} />
      <OwnPlaces view={view} />
      <Rows view={view} />
    </div>
  );
}

function Moves({ view: { moves } }: { view: BoardView }) {
  if (!moves) return <p class="card">{i18n.t('rivals.board.once')}</p>;
  const { entrants, leavers, risers, bandUps, depth } = moves;
  const isStill = [entrants, leavers, risers, bandUps].every(({ length }) => length === 0);
  return (
    <section class="card" aria-label={i18n.t('rivals.board.moves')}>
      <h3>{i18n.t('rivals.board.moves')}</h3>
      <p class="small muted">
        {i18n.t('listing.between', [momentText(moves.after), momentText(moves.before)])}{' '}
        {depth > 0 && i18n.t('rivals.board.depth', [depth])}
      </p>
      {isStill && <p>{i18n.t('rivals.board.still')}</p>}
      <MoveList name={i18n.t('rivals.board.entrants', [entrants.length])} moves={entrants} />
      <MoveList name={i18n.t('rivals.board.risers', [risers.length])} moves={risers} />
      <MoveList name={i18n.t('rivals.board.bandUps', [bandUps.length])} moves={bandUps} />
      <MoveList name={i18n.t('rivals.board.leavers', [leavers.length])} moves={leavers} />
      {bandUps.length > 0 && <p class="small muted">{i18n.t('rivals.board.bandAbout')}</p>}
    </section>
  );
}

function MoveList({ name, moves }: { name: string; moves: (BoardMove | BoardRise)[] }) {
  if (moves.length === 0) return null;
  return (
    <>
      <h4>{name}</h4>
      <ul class="list small">
        {moves.map((move, i) => (
          <li key={`${move.name}${i}`}>
            <Name move={move} /> <span class="nowrap">{moveText(move)}</span>
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

function OwnPlaces({ view: { own } }: { view: BoardView }) {
  if (own.length === 0) return <p class="small muted">{i18n.t('rivals.board.noOwn')}</p>;
  const moments = own[0]?.places.map(({ takenAt }) => takenAt) ?? [];
  return (
    <div class="card">
      <h3>{i18n.t('rivals.board.ownPlaces')}</h3>
      <ScrollRegion class="wide rival-rows" label={i18n.t('rivals.board.ownPlaces')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('figures.row')}</th>
              {moments.map((at) => (
                <th key={at} scope="col" class="num">
                  {momentText(at)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {own.map(({ name, places }) => (
              <tr key={name}>
                <th scope="row">
                  <span class="row-name">{name}</span>
                </th>
                {places.map(({ takenAt, rank }) => (
                  <td key={takenAt} class="num">
                    {rank ? figureText(rank, 'count') : i18n.t('rivals.board.notThere')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function Rows({ view: { lines, moves } }: { view: BoardView }) {
  const metrics = lines.flatMap(({ row }) => row.figures.map(({ metric }) => metric));
  const columns = [...new Set(metrics)].slice(0, MOST_COLUMNS);
  const hasPrice = lines.some(({ row }) => row.prices.length > 0);
  const hasSales = lines.some(({ row }) => row.sales);
  return (
    <ScrollRegion class="card wide rival-rows" label={i18n.t('figures.board')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('figures.rank')}</th>
            <th scope="col">{i18n.t('figures.row')}</th>
            {hasPrice && (
              <th scope="col" class="num">
                {i18n.t('field.price')}
              </th>
            )}
            {hasSales && (
              <th scope="col" class="num">
                {i18n.t('field.sales')}
              </th>
            )}
            {columns.map((metric) => (
              <th key={metric} scope="col" class="num">
                {metricName(metric)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, own, wasRank, isNew }, i) => (
            <tr
              key={`${row.subject.id ?? row.subject.name}${i}`}
              class={own ? 'row-own' : undefined}
            >
              <td class="nowrap">
                {row.promoted ? i18n.t('figures.promoted') : figureText(row.rank, 'count')}{' '}
                {moves && !row.promoted && <Shift line={{ row, own, wasRank, isNew }} />}
              </td>
              <th scope="row">
                <span class="row-name" title={row.subject.name}>
                  {row.subject.name}
                </span>
                <span class="row-texts">
                  {[own && i18n.t('rivals.own'), row.shop?.name].filter(Boolean).join(' · ')}
                </span>
              </th>
              {hasPrice && (
                <td class="num">{row.prices[0]?.raw || i18n.t('rivals.board.notPrinted')}</td>
              )}
              {hasSales && (
                <td class="num">{row.sales?.raw || i18n.t('rivals.board.notPrinted')}</td>
              )}
              {columns.map((metric) => (
                <td key={metric} class="num">
                  {row.figures.find((figure) => figure.metric === metric)?.raw ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Shift({ line: { row, wasRank, isNew } }: { line: BoardLine }) {
  if (isNew) return <span class="chip chip-accent">{i18n.t('rivals.board.new')}</span>;
  const rank = row.rank.kind === 'exact' ? row.rank.value : null;
  if (rank === null || wasRank === null || wasRank === undefined || rank === wasRank) return null;
  return <ChangeMark change={wasRank - rank} text={String(Math.abs(wasRank - rank))} />;
}
