import { i18n } from '#i18n';
import type { AgentTable, ServiceFigure, ServiceMetric } from '../../utils/model/service-desk';
import { SERVICE_METRICS_SHOWN } from '../../utils/model/service-desk';
import { momentText } from '../ui/moment-text';
import { periodText } from '../ui/scope-text';
import { ScrollRegion } from '../ui/scroll-region';
import { metricName } from '../ui/words';
import { serviceFigureText, verdictChip, verdictText } from './service-text';

/** The agents of a shop as the page shows them, with what stands out and the page's peers. */
export function ServiceAgents({ table }: { table: AgentTable }) {
  const { rows, peers, period, readAt } = table;
  const shown = SERVICE_METRICS_SHOWN.filter((metric) =>
    [...rows, ...peers].some(({ figures }) => figures.some((one) => one.metric === metric)),
  );
  const title = i18n.t('service.agents');
  return (
    <div class="service-block">
      <h3>{title}</h3>
      <p class="small muted">
        {i18n.t('service.readAt', { days: periodText(period), time: momentText(readAt) })}
      </p>
      <ScrollRegion class="table-scroll" label={title}>
        <table class="table service-table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('service.agent')}</th>
              <th scope="col">{i18n.t('service.said')}</th>
              {shown.map((metric) => (
                <th key={metric} scope="col" class="num">
                  {metricName(metric)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, figures, verdict }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <span class={verdictChip(verdict)}>{verdictText(verdict)}</span>
                </td>
                <Cells figures={figures} shown={shown} />
              </tr>
            ))}
            {peers.map(({ name, figures }) => (
              <tr key={name} class="muted">
                <th scope="row">{name}</th>
                <td />
                <Cells figures={figures} shown={shown} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p class="small muted">{i18n.t('service.privacy')}</p>
    </div>
  );
}

interface CellsProps {
  figures: readonly ServiceFigure[];
  shown: readonly ServiceMetric[];
}

function Cells({ figures, shown }: CellsProps) {
  return (
    <>
      {shown.map((metric) => {
        const figure = figures.find((one) => one.metric === metric);
        return (
          <td key={metric} class="num">
            {figure ? serviceFigureText(figure) : i18n.t('service.none')}
          </td>
        );
      })}
    </>
  );
}
