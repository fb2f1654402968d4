import { i18n } from '#i18n';
import type { FiguresBoard } from '../../utils/model/panel-view';
import { ICON, Icon } from '../ui/icon';
import { OriginFigure } from '../ui/origin-figure';
import { RankedTable } from '../ui/ranked-table';
import { ScrollRegion } from '../ui/scroll-region';
import { doubtText, metricName } from '../ui/words';
import { FigureMark } from './figure-mark';
import { FigureValue } from './figure-value';
import { LeftOut } from './left-out';
import { PrintedFigure } from './printed-figure';
import type { ReadFacts } from './read-facts';

type Row = FiguresBoard['rows'][number];

/** A ranked list as the page orders it: price and sales as they are printed. */
export function BoardTable({ board, facts }: { board: FiguresBoard; facts: ReadFacts }) {
  const title = board.title || i18n.t('figures.board');
  const metrics = [...new Set(board.rows.flatMap(({ figures }) => figures.map((f) => f.metric)))];
  const columns = metrics.slice(0, 4);
  return (
    <section class="card">
      <h4>{title}</h4>
      <ScrollRegion class="wide" label={title}>
        <RankedTable
          columns={columns.map(metricName)}
          rows={board.rows.map((row) => ({
            rank: row.rank.kind === 'exact' ? row.rank.value : '',
            name: row.name,
            about: [row.shop, row.promoted && i18n.t('figures.promoted')]
              .filter(Boolean)
              .join(' · '),
            price: row.price ? <Price price={row.price} facts={facts} /> : undefined,
            sales: row.sales ? <Sales sales={row.sales} facts={facts} /> : undefined,
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

function Price({ price, facts }: { price: NonNullable<Row['price']>; facts: ReadFacts }) {
  return (
    <>
      {price.doubt && (
        <span class="figure-mark" title={doubtText(price.doubt)}>
          <Icon shape={ICON.warn} label={doubtText(price.doubt)} />
        </span>
      )}
      <PrintedFigure
        label={i18n.t(`price.${price.kind}`)}
        printed={price}
        format="CNY"
        facts={facts}
      />
    </>
  );
}

/** As printed: what stands there is seldom a plain number. */
function Sales({ sales, facts }: { sales: NonNullable<Row['sales']>; facts: ReadFacts }) {
  const { scope, readAt, layout } = facts;
  return (
    <OriginFigure origin={{ label: i18n.t('field.sales'), raw: sales.raw, scope, readAt, layout }}>
      {sales.raw}
    </OriginFigure>
  );
}
