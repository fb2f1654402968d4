import { i18n } from '#i18n';
import type { HourTable } from '../../utils/model/service-desk';
import { type FigureFormat, numberText } from '../ui/figure-text';
import { momentText } from '../ui/moment-text';
import { periodText } from '../ui/scope-text';
import { ScrollRegion } from '../ui/scroll-region';
import { verdictChip, verdictText } from './service-text';

/** The hours of a day or span, and which of them are weak. */
export function ServiceHours({ table }: { table: HourTable }) {
  const { rows, period, readAt } = table;
  const title = i18n.t('service.hours');
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
              <th scope="col">{i18n.t('service.hour')}</th>
              <th scope="col">{i18n.t('service.said')}</th>
              <th scope="col" class="num">
                {i18n.t('service.asked')}
              </th>
              <th scope="col" class="num">
                {i18n.t('metric.ask_cvr')}
              </th>
              <th scope="col" class="num">
                {i18n.t('metric.resp_mean_sec')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, asked, cvr, seconds, verdict }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <span class={verdictChip(verdict)}>{verdictText(verdict)}</span>
                </td>
                <td class="num">{shown(asked, 'count')}</td>
                <td class="num">{shown(cvr, 'percent')}</td>
                <td class="num">{shown(seconds, 'second')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function shown(value: number | null, format: FigureFormat): string {
  return value === null ? i18n.t('service.none') : numberText(value, format);
}
