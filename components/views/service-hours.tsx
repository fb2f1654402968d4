import { i18n } from '#i18n';
import type { HourTable } from '../../utils/model/service-desk';
import { type FigureFormat, numberText } from '../ui/figure-text';
import { ServiceTalks } from './service-talks';

/** The hours of a day or span, and which of them are weak. */
export function ServiceHours({ table: { rows, period, readAt } }: { table: HourTable }) {
  return (
    <ServiceTalks
      title={i18n.t('service.hours')}
      of={i18n.t('service.hour')}
      heads={[i18n.t('service.asked'), i18n.t('metric.ask_cvr'), i18n.t('metric.resp_mean_sec')]}
      lines={rows.map(({ name, verdict, asked, cvr, seconds }) => ({
        name,
        verdict,
        cells: [shown(asked, 'count'), shown(cvr, 'percent'), shown(seconds, 'second')],
      }))}
      period={period}
      readAt={readAt}
    />
  );
}

function shown(value: number | null, format: FigureFormat): string {
  return value === null ? i18n.t('service.none') : numberText(value, format);
}
