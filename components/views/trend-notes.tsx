import { i18n } from '#i18n';
import type { Aggregate } from '../../utils/insights/aggregate';
import type { SettlingHours } from '../../utils/model/ledger';
import { type MetricId, metricDefinition } from '../../utils/model/metric';
import { DAY_STATE, type Series } from '../../utils/model/series';
import { camel } from '../ui/camel';
import { formatOfUnit, numberText } from '../ui/figure-text';
import { SettleLine } from '../ui/settle-line';
import { metricName } from '../ui/words';

interface TrendNotesProps {
  daily: Series[];
  hours: SettlingHours;
  /** each metric over the whole range */
  figures: { metric: MetricId; figure: Aggregate }[];
}

/** The range in a line a metric: its figure and how it came about, days without one, what may change. */
export function TrendNotes({ daily, hours, figures }: TrendNotesProps) {
  const last = daily[0]?.days.findLast((_, i) => daily.some(({ days }) => days[i]?.value !== null));
  const open = daily
    .filter(({ days }) => days.at(-1)?.state === DAY_STATE.provisional)
    .map(({ metric }) => metric);
  return (
    <section class="card trend-notes" aria-label={i18n.t('trends.inAll')}>
      <dl>
        {figures.map(({ metric, figure }) => (
          <div key={metric}>
            <dt>{metricName(metric)}</dt>
            <dd>
              <InAll metric={metric} figure={figure} />
              <span class="small muted">
                {daysText(daily.find((one) => one.metric === metric))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {last && open.length > 0 && (
        <SettleLine day={last.day} metrics={open} hours={hours} now={Date.now()} />
      )}
    </section>
  );
}

function InAll({ metric, figure }: { metric: MetricId; figure: Aggregate }) {
  if (figure.value === null)
    return <span class="muted">{i18n.t(`trends.how.${camel(figure.why)}`)}</span>;
  return (
    <>
      <span class="figure">
        {numberText(figure.value, formatOfUnit(metricDefinition(metric).unit))}
      </span>
      <span class="chip">{i18n.t(`trends.how.${camel(figure.how)}`)}</span>
    </>
  );
}

/** 30 天中 4 天没读到 · 1 天存疑，没有画 · 7 天仍会变动 */
function daysText(series: Series | undefined): string {
  const days = series?.days ?? [];
  const count = (state: number) => days.filter((day) => day.state === state).length;
  const gaps = count(DAY_STATE.gap);
  const [suspect, provisional, maturing] = [
    count(DAY_STATE.suspect),
    count(DAY_STATE.provisional),
    count(DAY_STATE.maturing),
  ];
  return [
    gaps > 0
      ? i18n.t('trends.gaps', { days: days.length, gaps })
      : i18n.t('trends.noGaps', [days.length]),
    suspect > 0 && i18n.t('trends.suspectDays', [suspect]),
    provisional > 0 && i18n.t('trends.provisionalDays', [provisional]),
    maturing > 0 && i18n.t('trends.maturingDays', [maturing]),
  ]
    .filter(Boolean)
    .join(i18n.t('trends.and'));
}
