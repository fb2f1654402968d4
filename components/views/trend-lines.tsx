import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { aggregate } from '../../utils/insights/aggregate';
import { ratioNeeds } from '../../utils/insights/ratio-parts';
import { addDays, type Day, type DaySpan } from '../../utils/model/day';
import type { Decision } from '../../utils/model/decision';
import type { SettlingHours } from '../../utils/model/ledger';
import type { MetricId } from '../../utils/model/metric';
import type { ShopRow } from '../../utils/model/panel-view';
import type { Series } from '../../utils/model/series';
import type { SeriesScope } from '../../utils/model/series-subject';
import { TrendChart } from '../charts/trend-chart';
import { goTo } from '../dashboard/use-route';
import { useData } from '../data-context';
import { dayMarks } from '../ui/day-marks';
import { Notice } from '../ui/notice';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { StaleNotice } from './stale-notice';
import { earlierBeside, earlierDays, LONGEST_EARLIER, readBesides } from './trend-besides';
import { choiceHref, chosenMetrics, RANGES, type TrendChoice } from './trend-choice';
import { type Beside, type ReadSeries, trendColumns } from './trend-columns';
import { TrendNotes } from './trend-notes';
import { marksOfGrain, spanOfGrain } from './trend-periods';
import { TrendTable } from './trend-table';
import { TrendZoom } from './trend-zoom';

/** A year, and the rest of the month that it begins in. */
const LONGEST = (RANGES[RANGES.length - 1] ?? 365) + 31;
const NO_HOURS: SettlingHours = {};
const NO_DECISIONS: Decision[] = [];
const NO_OTHERS: Beside[] = [];

interface TrendLinesProps {
  choice: TrendChoice;
  scope: SeriesScope;
  shops: ShopRow[];
}

/** The longest range is asked for once; a shorter one is cut from it without waiting. */
export function TrendLines({ choice, scope, shops }: TrendLinesProps) {
  const source = useData();
  const { shop, subject } = choice;
  const { lastDay } = scope;
  const metrics = chosenMetrics(choice, scope);
  const first = addDays(lastDay, 1 - LONGEST - (choice.against ? LONGEST_EARLIER : 0));
  const asked = { metrics: withParts(metrics), from: first, to: lastDay, scope: scope.scope };
  const [noted] = useLoaded(() => source.decisions(shop), [source, shop]);
  const [hours] = useLoaded(
    () => source.settling(subject, scope.scope),
    [source, subject, scope.scope],
  );
  const [series, { retry }] = useLoaded(
    () => source.series(subject, asked.metrics, first, lastDay, scope.scope),
    [source, subject, scope.scope, metrics.join(), first, lastDay],
  );
  const isAlone = choice.beside.length === 0;
  const [others] = useLoaded(
    async () => (isAlone ? NO_OTHERS : readBesides(source, choice, shops, asked)),
    [source, choice.beside.join(), scope.scope, metrics.join(), first, lastDay],
  );
  return (
    <WhenLoaded loaded={series} retry={retry}>
      {(all) => (
        <>
          {subject === shop && <StaleNotice shop={shop} metrics={metrics} />}
          {others.state === 'failed' && (
            <Notice tone="warn">{i18n.t('trends.besideFailed')}</Notice>
          )}
          {!isAlone && <p class="small muted">{i18n.t('trends.besideSay')}</p>}
          <Drawn
            all={all}
            others={others.state === 'ready' ? others.value : NO_OTHERS}
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
  others: Beside[];
  metrics: MetricId[];
  choice: TrendChoice;
  lastDay: Day;
  hours: SettlingHours;
  decisions: Decision[];
}

/** Opening a day in the table leaves the lines as they are: they are put together only once. */
function Drawn({ all, others, metrics, choice, lastDay, hours, decisions }: DrawnProps) {
  const { subject, days, grain, zoom, against } = choice;
  const { from = addDays(lastDay, 1 - days), to = lastDay } = zoom ?? {};
  const wanted = metrics.join();
  const drawn = useMemo(
    () => draw({ all, others, metrics, choice, span: spanOfGrain(grain, from, to) }),
    [all, others, wanted, grain, from, to, against],
  );
  const { span, columns, figures } = drawn;
  const marks = useMemo(
    () => marksOfGrain(dayMarks(decisions.filter(isOf(subject)), span.from, span.to), grain),
    [decisions, subject, span, grain],
  );
  // A stretch that was drawn over is gone into, and come back from.
  const turn = (next: Partial<TrendChoice>) =>
    goTo(choiceHref({ ...choice, ...next }), 'zoom' in next);
  return (
    <>
      <TrendNotes daily={drawn.daily} hours={hours} figures={figures} />
      <div class="trends">
        <div class="trend-drawn">
          <TrendZoom
            span={span}
            lastDay={lastDay}
            isZoomed={zoom !== undefined}
            onZoom={(next) => turn({ zoom: next, open: undefined })}
          />
          <TrendChart
            series={drawn.own}
            beside={drawn.beside}
            grain={grain}
            marks={marks}
            onZoom={(next) => turn({ zoom: next, open: undefined })}
          />
        </div>
        <TrendTable
          columns={columns}
          choice={choice}
          marks={marks}
          onOpen={(open) => turn({ open })}
        />
      </div>
    </>
  );
}

interface ToDraw {
  all: Series[];
  others: Beside[];
  metrics: MetricId[];
  choice: TrendChoice;
  span: DaySpan;
}

function draw({ all, others, metrics, choice, span }: ToDraw) {
  const { grain } = choice;
  const read: ReadSeries = Object.fromEntries(all.map((one) => [one.metric, one]));
  const earlier = earlierDays(choice, grain, span);
  const before = earlier === null ? [] : [earlierBeside(read, earlier, span)];
  const columns = trendColumns(metrics, read, [...before, ...others], grain, span);
  return {
    span,
    columns,
    own: columns.filter(({ beside }) => beside === '').map(({ series }) => series),
    beside: columns.flatMap(({ beside, series }) => (beside ? [{ name: beside, series }] : [])),
    daily: metrics.flatMap((metric) => read[metric] ?? []).map(daysWithin(span)),
    figures: metrics.map((metric) => ({ metric, figure: aggregate(metric, read, span) })),
  };
}

/** Ratios of weeks and months, and of the whole range, are recomputed from these. */
function withParts(metrics: readonly MetricId[]): MetricId[] {
  return [...new Set([...metrics, ...metrics.flatMap(ratioNeeds)])];
}

/** Of the shop as a whole; what was changed of one item stands on the item's own chart. */
function isOf(subject: string) {
  return (decision: Decision) => decision.subject === subject;
}

function daysWithin({ from, to }: DaySpan) {
  return (series: Series): Series => ({
    ...series,
    days: series.days.filter(({ day }) => day >= from && day <= to),
  });
}
