import { i18n } from '#i18n';
import {
  type AgentTable,
  SERVICE_METRICS_SHOWN,
  type ServiceFigure,
} from '../../utils/model/service-desk';
import { metricName } from '../ui/words';
import { ServiceTalks, type TalkLine } from './service-talks';
import { serviceFigureText } from './service-text';

/** The agents of a shop as the page shows them, with what stands out and the page's peers. */
export function ServiceAgents({ table }: { table: AgentTable }) {
  const { rows, peers, period, readAt } = table;
  const shown = SERVICE_METRICS_SHOWN.filter((metric) =>
    [...rows, ...peers].some(({ figures }) => figures.some((one) => one.metric === metric)),
  );
  const cellsOf = (figures: readonly ServiceFigure[]) =>
    shown.map((metric) => {
      const figure = figures.find((one) => one.metric === metric);
      return figure ? serviceFigureText(figure) : i18n.t('service.none');
    });
  const lines: TalkLine[] = [
    ...rows.map(({ name, verdict, figures }) => ({ name, verdict, cells: cellsOf(figures) })),
    ...peers.map(({ name, figures }) => ({ name, verdict: null, cells: cellsOf(figures) })),
  ];
  return (
    <ServiceTalks
      title={i18n.t('service.agents')}
      of={i18n.t('service.agent')}
      heads={shown.map(metricName)}
      lines={lines}
      period={period}
      readAt={readAt}
    >
      <p class="small muted">{i18n.t('service.privacy')}</p>
    </ServiceTalks>
  );
}
