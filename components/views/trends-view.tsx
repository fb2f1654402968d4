import { i18n } from '#i18n';
import { addDays, type Day } from '../../utils/model/day';
import type { Decision } from '../../utils/model/decision';
import type { ShopRow } from '../../utils/model/panel-view';
import type { Series } from '../../utils/model/series';
import { TrendChart } from '../charts/trend-chart';
import { replaceRoute } from '../dashboard/use-route';
import { useData } from '../data-context';
import { dayMarks } from '../ui/day-marks';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { EmptyView } from './empty-view';
import { StaleNotice } from './stale-notice';
import { choiceHref, RANGES, readChoice, type TrendChoice } from './trend-choice';
import { TrendControls } from './trend-controls';
import { TrendTable } from './trend-table';

const LONGEST = RANGES[RANGES.length - 1] ?? 365;

/** Days of a shop's figures as lines, with the same figures in a table beside them. */
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
  const shop = shops.find(({ subject }) => subject === choice.shop);
  if (!shop?.lastDay) return <EmptyView text={i18n.t('trends.empty')} />;
  return (
    <>
      <TrendControls
        shops={shops}
        choice={choice}
        onChange={(next) => replaceRoute(choiceHref(next))}
      />
      <StaleNotice shop={choice.shop} metrics={choice.metrics} />
      <Lines choice={choice} lastDay={shop.lastDay} />
    </>
  );
}

/** The longest range is asked for once; a shorter one is cut from it without waiting. */
function Lines({ choice, lastDay }: { choice: TrendChoice; lastDay: Day }) {
  const source = useData();
  const { shop, metrics, days } = choice;
  const [noted] = useLoaded(() => source.decisions(shop), [source, shop]);
  const decisions = noted.state === 'ready' ? noted.value.filter(isOf(shop)) : [];
  const [series, { retry }] = useLoaded(
    () => source.series(shop, metrics, addDays(lastDay, 1 - LONGEST), lastDay),
    [source, shop, metrics.join(), lastDay],
  );
  return (
    <WhenLoaded loaded={series} retry={retry}>
      {(all) => {
        const shown = all.map((one) => lastDays(one, days));
        const marks = dayMarks(decisions, addDays(lastDay, 1 - days), lastDay);
        return (
          <div class="trends">
            <TrendChart series={shown} marks={marks} />
            <TrendTable series={shown} marks={marks} />
          </div>
        );
      }}
    </WhenLoaded>
  );
}

/** Of the shop as a whole; what was changed of one item stands on the item's own chart. */
function isOf(subject: string) {
  return (decision: Decision) => decision.subject === subject;
}

function lastDays(series: Series, days: number): Series {
  return { ...series, days: series.days.slice(-days) };
}
