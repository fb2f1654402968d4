import { i18n } from '#i18n';
import type { FiguresBoard } from '../../utils/model/panel-view';
import { figureText } from '../ui/figure-text';
import { RankedTable } from '../ui/ranked-table';
import { ScrollRegion } from '../ui/scroll-region';
import { doubtText, metricName } from '../ui/words';
import { FigureMark } from './figure-mark';
import { FigureValue } from './figure-value';
import { LeftOut } from './left-out';
import type { ReadFacts } from './read-facts';

type Row = FiguresBoard['rows'][number];

/** A ranked list as the page orders it: price and sales as they are printed. */
export function BoardTable({ board, facts }: { board: FiguresBoard; facts: ReadFacts }) {
  const title = board.title || i18n.t('figures.board');
  const metrics = [...new Set(board.rows.flatMap(({ figures }) => figures.map((f) => f.metric)))];
  const columns = metrics.slice(0, 4);
  return (
    <section class="card">
      <h3>{title}</h3>
      <ScrollRegion class="wide" label={title}>
        <RankedTable
          columns={columns.map(metricName)}
          rows={board.rows.map((row) => ({
            rank: row.rank.kind === 'exact' ? row.rank.value : '',
            name: row.name,
            about: [row.shop, row.promoted && i18n.t('figures.promoted')]
              .filter(Boolean)
              .join(' · '),
            price: row.price ? <Price price={row.price} /> : undefined,
            sales: row.sales?.raw,
            cells: columns.map((metric) => {
              const line = row.figures.find((figure) => figure.metric === metric);
              return (
                line && (
                  <>
                    <FigureMark line={line} short />
                    <FigureValue line={line} facts={facts} short />
                  </>
                )
              );
            }),
          }))}
        />
      </ScrollRegion>
      <LeftOut rows={board.rowsLeftOut} columns={metrics.length - columns.length} />
    </section>
  );
}

function Price({ price }: { price: NonNullable<Row['price']> }) {
  const isForeign = price.currency !== undefined && price.currency !== 'CNY';
  return (
    <span title={price.doubt && doubtText(price.doubt)}>
      {isForeign ? price.raw : figureText(price.figure, 'CNY')}
    </span>
  );
}
