import { i18n } from '#i18n';
import { aggregate } from '../../utils/insights/aggregate';
import { ratioNeeds } from '../../utils/insights/ratio-parts';
import { addDays, type Day } from '../../utils/model/day';
import type { Decision } from '../../utils/model/decision';
import type { MetricId } from '../../utils/model/metric';
import type { ShopRow } from '../../utils/model/panel-view';
import type { Series } from '../../utils/model/series';
import type { SeriesScope } from '../../utils/model/series-subject';
import { TrendChart } from '../charts/trend-chart';
import { replaceRoute } from '../dashboard/use-route';
import { useData } from '../data-context';
import { dayMarks } from '../ui/day-marks';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { EmptyView } from './empty-view';
import { StaleNotice } from './stale-notice';
import {
  choiceHref,
  chosenMetrics,
  chosenScope,
  RANGES,
  readChoice,
  type TrendChoice,
} from './trend-choice';
import { TrendControls } from './trend-controls';
import { TrendNotes } from './trend-notes';
import { marksOfGrain, seriesOfGrain, spanOfGrain } from './trend-periods';
import { TrendTable } from './trend-table';

/** A year, and the rest of the month that it begins in. */
const LONGEST = (RANGES[RANGES.length - 1] ?? 365) + 31;

/** Days of a shop's figures, or of one of its rows, as lines, with the same figures in a table. */
export function TrendsView({ params }: { params: URLSearchParams }) {
  const source = useData();
  const [shops, { retry }] = useLoaded(() => source.shops(), [source]);
  return (
    <WhenLoaded loaded={shops} retry={retry}>
      {(rows) => <Trends shops={rows} choice={readChoice(params, rows)} />}
    </WhenLoaded>
  );
}

function Trends({ shops, choice }: { shops: ShopRow[]; choice: TrendChoice }) {
  const source = useData();
  const { subject, shop } = choice;
  const [loaded, { retry }] = useLoaded(
    async () => ({ subject, scopes: subject ? await source.scopes(subject) : [] }),
    [source, subject],
  );
  return (
    <WhenLoaded loaded={loaded} retry={retry}>
      {({ subject: loadedFor, scopes }) => {
        const scope = chosenScope(choice, scopes);
        if (shops.length === 0 || (shops.length === 1 && subject === shop && !scope))
          return <EmptyView text={i18n.t('trends.empty')} />;
        return (
          <>
            <TrendControls
              shops={shops}
              scopes={scopes}
              choice={choice}
              onChange={(next) => replaceRoute(choiceHref(next))}
            />
            {scope && loadedFor === subject && <Lines choice={choice} scope={scope} />}
            {!scope && <p class="muted">{i18n.t('trends.noDays')}</p>}
          </>
        );
      }}
    </WhenLoaded>
  );
}

/** The longest range is asked for once; a shorter one is cut from it without waiting. */
function Lines({ choice, scope: { scope, ...has } }: { choice: TrendChoice; scope: SeriesScope }) {
  const source = useData();
  const { shop, subject, days, grain } = choice;
  const metrics = chosenMetrics(choice, { scope, ...has });
  const { lastDay } = has;
  const [noted] = useLoaded(() => source.decisions(shop), [source, shop]);
  const decisions = noted.state === 'ready' ? noted.value.filter(isOf(subject)) : [];
  const [hours] = useLoaded(() => source.settling(subject, scope), [source, subject, scope]);
  const [series, { retry }] = useLoaded(
    () => source.series(subject, withParts(metrics), addDays(lastDay, 1 - LONGEST), lastDay, scope),
    [source, subject, scope, metrics.join(), lastDay],
  );
  const span = spanOfGrain(grain, addDays(lastDay, 1 - days), lastDay);
  return (
    <WhenLoaded loaded={series} retry={retry}>
      {(all) => {
        const read = Object.fromEntries(all.map((one) => [one.metric, one]));
        const daily = metrics.flatMap((metric) => read[metric] ?? []).map(daysFrom(span.from));
        const shown = grain === 'day' ? daily : seriesOfGrain(metrics, read, grain, span);
        const marks = marksOfGrain(dayMarks(decisions, span.from, span.to), grain);
        return (
          <>
            {subject === shop && <StaleNotice shop={shop} metrics={metrics} />}
            <TrendNotes
              daily={daily}
              hours={hours.state === 'ready' ? hours.value : {}}
              figures={metrics.map((metric) => ({ metric, figure: aggregate(metric, read, span) }))}
            />
            <div class="trends">
              <TrendChart series={shown} grain={grain} marks={marks} />
              <TrendTable
                series={shown}
                read={read}
                choice={{ ...choice, scope }}
                span={span}
                marks={marks}
                onOpen={(open) => replaceRoute(choiceHref({ ...choice, open }))}
              />
            </div>
          </>
        );
      }}
    </WhenLoaded>
  );
}

/** Ratios of weeks and months, and of the whole range, are recomputed from these. */
function withParts(metrics: readonly MetricId[]): MetricId[] {
  return [...new Set([...metrics, ...metrics.flatMap(ratioNeeds)])];
}

/** Of the shop as a whole; what was changed of one item stands on the item's own chart. */
function isOf(subject: string) {
  return (decision: Decision) => decision.subject === subject;
}

function daysFrom(from: Day) {
  return (series: Series): Series => ({
    ...series,
    days: series.days.filter(({ day }) => day >= from),
  });
}
