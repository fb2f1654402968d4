import { i18n } from '#i18n';
import type { FiguresBoard } from '../../utils/model/panel-view';
import { figureText } from '../ui/figure-text';
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
  const hasPrice = board.rows.some(({ price }) => price);
  const hasSales = board.rows.some(({ sales }) => sales);
  return (
    <section class="card">
      <h3>{title}</h3>
      <ScrollRegion class="wide" label={title}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col" class="rank">
                {i18n.t('figures.rank')}
              </th>
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
            {board.rows.map((row, i) => (
              <tr key={`${row.name}${i}`}>
                <td class="rank">{row.rank.kind === 'exact' ? row.rank.value : ''}</td>
                <Name row={row} />
                {hasPrice && <Price row={row} />}
                {hasSales && <td class="num">{row.sales?.raw}</td>}
                {columns.map((metric) => {
                  const line = row.figures.find((figure) => figure.metric === metric);
                  return (
                    <td key={metric} class="num">
                      {line && (
                        <>
                          <FigureMark line={line} short />
                          <FigureValue line={line} facts={facts} short />
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <LeftOut rows={board.rowsLeftOut} columns={metrics.length - columns.length} />
    </section>
  );
}

function Name({ row: { name, shop, promoted } }: { row: Row }) {
  return (
    <th scope="row">
      <span class="row-name" title={name}>
        {name}
      </span>
      {(shop !== '' || promoted) && (
        <span class="row-texts">
          {[shop, promoted && i18n.t('figures.promoted')].filter(Boolean).join(' · ')}
        </span>
      )}
    </th>
  );
}

function Price({ row: { price } }: { row: Row }) {
  if (!price) return <td class="num" />;
  const isForeign = price.currency !== undefined && price.currency !== 'CNY';
  return (
    <td class="num" title={price.doubt && doubtText(price.doubt)}>
      {isForeign ? price.raw : figureText(price.figure, 'CNY')}
    </td>
  );
}
