import { i18n } from '#i18n';
import type { FiguresTable as TableView } from '../../utils/model/panel-view';
import { ScrollRegion } from '../ui/scroll-region';
import { metricName } from '../ui/words';
import { FigureMark } from './figure-mark';
import { FigureValue } from './figure-value';
import { LeftOut } from './left-out';
import type { ReadFacts } from './read-facts';

/** The beginning of a table of the page; it scrolls sideways under its row names. */
export function FiguresTable({ table, facts }: { table: TableView; facts: ReadFacts }) {
  const title = table.title || i18n.t('figures.table');
  return (
    <section class="card">
      <h4>{title}</h4>
      {table.rows.length === 0 ? (
        <p class="muted">{i18n.t('figures.noRows')}</p>
      ) : (
        <ScrollRegion class="wide" label={title}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{i18n.t('figures.row')}</th>
                {table.columns.map(({ metric, label }) => (
                  <th key={metric} scope="col" class="num" title={label}>
                    {metricName(metric)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, i) => (
                <tr key={`${row.name}${i}`} class={row.subtotal ? 'row-sum' : undefined}>
                  <th scope="row">
                    <span class="row-name" title={row.name}>
                      {row.name}
                    </span>
                    {row.texts.length > 0 && <span class="row-texts">{row.texts.join(' · ')}</span>}
                  </th>
                  {row.figures.map((line, at) => (
                    <td key={table.columns[at]?.metric} class="num">
                      {line && (
                        <>
                          <FigureMark line={line} short />
                          <FigureValue line={line} facts={facts} short />
                        </>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <LeftOut rows={table.rowsLeftOut} columns={table.columnsLeftOut} />
    </section>
  );
}
