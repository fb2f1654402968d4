import { i18n } from '#i18n';
import { daysOf } from '../../utils/model/day';
import { metricDefinition } from '../../utils/model/metric';
import { DAY_STATE, type DayFigure } from '../../utils/model/series';
import type { ServiceShop, ServiceTrend } from '../../utils/model/service-desk';
import { routeHref } from '../dashboard/route';
import { EvidenceList } from '../ui/evidence-list';
import { formatOfUnit, numberText } from '../ui/figure-text';
import { Notice } from '../ui/notice';
import { Sparkline } from '../ui/sparkline';
import { metricName } from '../ui/words';
import { ServiceAgents } from './service-agents';
import { ServiceHours } from './service-hours';

/** One shop: what rule A29 found, its days, its agents and its hours. */
export function ServiceShopCard({ shop }: { shop: ServiceShop }) {
  const { shopName, platform, alerts, trends, agents, hours } = shop;
  const slowOver = (agents ?? hours)?.slowOver;
  return (
    <section class="card service-shop">
      <h2>{shopName}</h2>
      {alerts.map((alert) => (
        <Notice key={alert.id} tone={alert.severity === 'info' ? 'info' : 'warn'}>
          <p>
            <strong>{i18n.t(`rule.${alert.rule}.title`)}</strong>{' '}
            <a href={routeHref('today')}>{i18n.t('service.toToday')}</a>
          </p>
          <EvidenceList evidence={alert.evidence} />
        </Notice>
      ))}
      {trends.length > 0 && (
        <ul class="service-trends">
          {trends.map((trend) => (
            <Trend key={trend.metric} trend={trend} />
          ))}
        </ul>
      )}
      {platform === 'taobao' && trends.length === 0 && (
        <p class="small muted">{i18n.t('service.noTrend')}</p>
      )}
      {agents && <ServiceAgents table={agents} />}
      {platform === 'taobao' && !agents && <p class="small muted">{i18n.t('service.noAgents')}</p>}
      {hours && <ServiceHours table={hours} />}
      {platform === 'taobao' && !hours && <p class="small muted">{i18n.t('service.noHours')}</p>}
      {platform !== 'taobao' && <p class="small muted">{i18n.t(`service.reads.${platform}`)}</p>}
      {slowOver !== undefined && (
        <p class="small muted">
          {i18n.t('service.rule', [i18n.t('figure.second', [String(slowOver)])])}
        </p>
      )}
    </section>
  );
}

function Trend({ trend: { metric, points } }: { trend: ServiceTrend }) {
  const format = formatOfUnit(metricDefinition(metric).unit);
  const last = points.at(-1);
  return (
    <li>
      <span class="small muted">{metricName(metric)}</span>
      <strong>{last ? numberText(last.value, format) : ''}</strong>
      <Sparkline days={everyDay(points)} name={metricName(metric)} format={format} width={180} />
    </li>
  );
}

/** Days between the first and the last, those that were not read as gaps. */
function everyDay(points: ServiceTrend['points']): DayFigure[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const known = new Map(points.map(({ day, value }) => [day, value]));
  return daysOf({ from: first.day, to: last.day }).map((day) => {
    const value = known.get(day) ?? null;
    return { day, value, state: value === null ? DAY_STATE.gap : DAY_STATE.settled };
  });
}
