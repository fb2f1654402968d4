import { i18n } from '#i18n';
import type { ApartFigure, ServiceFigure, ServiceTable } from '../../utils/model/service-desk';
import { MetricTerm } from '../ui/metric-term';
import { ScrollRegion } from '../ui/scroll-region';
import { metricName } from '../ui/words';
import { serviceFigureText, shortPeriod } from './service-text';

/** The shops of one platform: a column holds only what is counted the same way. */
export function ServiceTableCard({ table }: { table: ServiceTable }) {
  const { platform, columns, rows, apart } = table;
  const title = i18n.t(`service.platform.${platform}`);
  return (
    <section class="card">
      <h2>{title}</h2>
      <ScrollRegion class="table-scroll" label={title}>
        <table class="table service-table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('trends.shop')}</th>
              {columns.map(({ metric, label, page, period }) => (
                <th
                  key={metric}
                  scope="col"
                  class="num"
                  title={`${label} · ${i18n.t(`page.${page}`)}`}
                >
                  <MetricTerm metric={metric} />
                  <span class="service-under">{shortPeriod(period)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ shop, shopName, cells, peers }) => (
              <tr key={shop}>
                <th scope="row">{shopName}</th>
                {cells.map((cell, i) => (
                  <Cell key={columns[i]?.metric} cell={cell} peers={peers[i] ?? null} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {apart.length > 0 && <Apart apart={apart} />}
    </section>
  );
}

function Cell({ cell, peers }: { cell: ServiceFigure | null; peers: ServiceFigure | null }) {
  return (
    <td class="num">
      {cell ? serviceFigureText(cell) : i18n.t('service.none')}
      {peers && (
        <span class="service-under">{i18n.t('service.peers', [serviceFigureText(peers)])}</span>
      )}
    </td>
  );
}

/** Figures that count otherwise, with why they stand here and not in the table. */
function Apart({ apart }: { apart: readonly ApartFigure[] }) {
  return (
    <div class="small">
      <p class="muted">{i18n.t('service.apart')}</p>
      <ul class="list">
        {apart.map(({ shop, shopName, figure, why }) => (
          <li key={`${shop} ${figure.metric}`}>
            {i18n.t('service.apartRow', {
              shop: shopName,
              name: metricName(figure.metric),
              value: serviceFigureText(figure),
            })}{' '}
            <span class="muted">
              {i18n.t(`service.apartWhy.${why}`, {
                label: figure.label,
                page: i18n.t(`page.${figure.page}`),
                days: shortPeriod(figure.period),
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
