import { i18n } from '#i18n';
import type { BoardLine, BoardView } from '../../utils/model/board';
import type { Figure } from '../../utils/model/figure';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import { ChangeMark } from '../ui/change-mark';
import { figureText } from '../ui/figure-text';
import { momentText } from '../ui/moment-text';
import { RankedTable } from '../ui/ranked-table';
import { ScrollRegion } from '../ui/scroll-region';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { metricName } from '../ui/words';
import { BoardMovesCard } from './board-moves-card';
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
      <BoardMovesCard moves={view.moves} />
      <OwnPlaces view={view} />
      <Rows view={view} />
    </div>
  );
}

function OwnPlaces({ view: { own } }: { view: BoardView }) {
  if (own.length === 0) return <p class="small muted">{i18n.t('rivals.board.noOwn')}</p>;
  const moments = own[0]?.places.map(({ takenAt }) => takenAt) ?? [];
  return (
    <div class="card">
      <h3>{i18n.t('rivals.board.ownPlaces')}</h3>
      <ScrollRegion class="table-scroll rival-rows" label={i18n.t('rivals.board.ownPlaces')}>
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
                {places.map(({ takenAt, rank, depth }) => (
                  <td key={takenAt} class="num">
                    {placeText(rank, depth)}
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

/** Beyond the place to which a look was read nothing is known of it. */
function placeText(rank: Figure | null, depth: number): string {
  if (rank) return figureText(rank, 'count');
  return depth > 0 ? i18n.t('rivals.board.notAmong', [depth]) : i18n.t('rivals.board.notThere');
}

function Rows({ view: { lines, moves } }: { view: BoardView }) {
  const metrics = lines.flatMap(({ row }) => row.figures.map(({ metric }) => metric));
  const columns = [...new Set(metrics)].slice(0, MOST_COLUMNS);
  const hasPrice = lines.some(({ row }) => row.prices.length > 0);
  const hasSales = lines.some(({ row }) => row.sales?.raw);
  const hasReviews = lines.some(({ row }) => row.reviews?.raw);
  const notPrinted = i18n.t('rivals.board.notPrinted');
  return (
    <ScrollRegion class="card table-scroll rival-rows" label={i18n.t('figures.board')}>
      <RankedTable
        columns={[...(hasReviews ? [i18n.t('listing.reviews')] : []), ...columns.map(metricName)]}
        rows={lines.map((line) => ({
          rank: <Place line={line} hasBefore={moves !== null} />,
          name: line.row.subject.name,
          about: [line.own && i18n.t('rivals.own'), line.row.shop?.name]
            .filter(Boolean)
            .join(' · '),
          own: line.own,
          ...(hasPrice && { price: line.row.prices[0]?.raw || notPrinted }),
          ...(hasSales && { sales: line.row.sales?.raw || notPrinted }),
          cells: [
            ...(hasReviews ? [line.row.reviews?.raw || notPrinted] : []),
            ...columns.map(
              (metric) => line.row.figures.find((figure) => figure.metric === metric)?.raw ?? '',
            ),
          ],
        }))}
      />
    </ScrollRegion>
  );
}

function Place({ line, hasBefore }: { line: BoardLine; hasBefore: boolean }) {
  const { row } = line;
  return (
    <span class="nowrap">
      {row.promoted ? i18n.t('figures.promoted') : figureText(row.rank, 'count')}{' '}
      {hasBefore && !row.promoted && <Shift line={line} />}
    </span>
  );
}

function Shift({ line: { row, wasRank, isNew } }: { line: BoardLine }) {
  if (isNew) return <span class="chip chip-accent">{i18n.t('rivals.board.new')}</span>;
  const rank = row.rank.kind === 'exact' ? row.rank.value : null;
  if (rank === null || wasRank === null || wasRank === undefined || rank === wasRank) return null;
  return <ChangeMark change={wasRank - rank} text={String(Math.abs(wasRank - rank))} />;
}
