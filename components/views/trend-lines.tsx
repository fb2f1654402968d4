import { useMemo } from 'preact/hooks';
import { aggregate } from '../../utils/insights/aggregate';
import { ratioNeeds } from '../../utils/insights/ratio-parts';
import { addDays, type Day } from '../../utils/model/day';
import type { Decision } from '../../utils/model/decision';
import type { SettlingHours } from '../../utils/model/ledger';
import type { MetricId } from '../../utils/model/metric';
import type { Series } from '../../utils/model/series';
import type { SeriesScope } from '../../utils/model/series-subject';
import { TrendChart } from '../charts/trend-chart';
import { replaceRoute } from '../dashboard/use-route';
import { useData } from '../data-context';
import { dayMarks } from '../ui/day-marks';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { StaleNotice } from './stale-notice';
import { choiceHref, chosenMetrics, RANGES, type TrendChoice } from './trend-choice';
import { TrendNotes } from './trend-notes';
import { marksOfGrain, seriesOfGrain, spanOfGrain } from './trend-periods';
import { TrendTable } from './trend-table';

/** A year, and the rest of the month that it begins in. */
const LONGEST = (RANGES[RANGES.length - 1] ?? 365) + 31;
const NO_HOURS: SettlingHours = {};
const NO_DECISIONS: Decision[] = [];

interface TrendLinesProps {
  choice: TrendChoice;
  scope: SeriesScope;
}

/** The longest range is asked for once; a shorter one is cut from it without waiting. */
export function TrendLines({ choice, scope }: TrendLinesProps) {
  const source = useData();
  const { shop, subject } = choice;
  const { lastDay } = scope;
  const metrics = chosenMetrics(choice, scope);
  const [noted] = useLoaded(() => source.decisions(shop), [source, shop]);
  const [hours] = useLoaded(
    () => source.settling(subject, scope.scope),
    [source, subject, scope.scope],
  );
  const [series, { retry }] = useLoaded(
    () =>
      source.series(
        subject,
        withParts(metrics),
        addDays(lastDay, 1 - LONGEST),
        lastDay,
        scope.scope,
      ),
    [source, subject, scope.scope, metrics.join(), lastDay],
  );
  return (
    <WhenLoaded loaded={series} retry={retry}>
      {(all) => (
        <>
          {subject === shop && <StaleNotice shop={shop} metrics={metrics} />}
          <Drawn
            all={all}
            metrics={metrics}
            choice={{ ...choice, scope: scope.scope }}
            lastDay={lastDay}
            hours={hours.state === 'ready' ? hours.value : NO_HOURS}
            decisions={noted.state === 'ready' ? noted.value : NO_DECISIONS}
          />
        </>
      )}
    </WhenLoaded>
  );
}

interface DrawnProps {
  all: Series[];
  metrics: MetricId[];
  choice: TrendChoice;
  lastDay: Day;
  hours: SettlingHours;
  decisions: Decision[];
}

/** Opening a day in the table leaves the lines as they are: they are put together only once. */
function Drawn({ all, metrics, choice, lastDay, hours, decisions }: DrawnProps) {
  const { subject, days, grain } = choice;
  const wanted = metrics.join();
  const drawn = useMemo(() => {
    const span = spanOfGrain(grain, addDays(lastDay, 1 - days), lastDay);
    const read: Partial<Record<MetricId, Series>> = Object.fromEntries(
      all.map((one) => [one.metric, one]),
    );
    const daily = metrics.flatMap((metric) => read[metric] ?? []).map(daysFrom(span.from));
    return {
      span,
      read,
      daily,
      shown: grain === 'day' ? daily : seriesOfGrain(metrics, read, grain, span),
      figures: metrics.map((metric) => ({ metric, figure: aggregate(metric, read, span) })),
    };
  }, [all, wanted, days, grain, lastDay]);
  const { span, read, daily, shown, figures } = drawn;
  const marks = useMemo(
    () => marksOfGrain(dayMarks(decisions.filter(isOf(subject)), span.from, span.to), grain),
    [decisions, subject, span, grain],
  );
  return (
    <>
      <TrendNotes daily={daily} hours={hours} figures={figures} />
      <div class="trends">
        <TrendChart series={shown} grain={grain} marks={marks} />
        <TrendTable
          series={shown}
          read={read}
          choice={choice}
          span={span}
          marks={marks}
          onOpen={(open) => replaceRoute(choiceHref({ ...choice, open }))}
        />
      </div>
    </>
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
