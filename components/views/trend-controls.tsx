import { i18n } from '#i18n';
import { GRAINS } from '../../utils/insights/periods';
import type { MetricId } from '../../utils/model/metric';
import type { ShopRow } from '../../utils/model/panel-view';
import type { SeriesScope } from '../../utils/model/series-subject';
import { Segments } from '../ui/segments';
import { seriesScopeText } from '../ui/series-scope-text';
import { metricName } from '../ui/words';
import { BesideControls } from './trend-beside-controls';
import {
  chosenMetrics,
  chosenScope,
  MOST_METRICS,
  metricsInOrder,
  RANGES,
  type TrendChoice,
} from './trend-choice';
import { TrendSubject } from './trend-subject';

interface TrendControlsProps {
  shops: ShopRow[];
  scopes: SeriesScope[];
  choice: TrendChoice;
  onChange: (choice: TrendChoice) => void;
}

/** Whose figures, in which scope, which metrics, how many days, day by day or put together. */
export function TrendControls({ shops, scopes, choice, onChange }: TrendControlsProps) {
  const scope = chosenScope(choice, scopes);
  const turn = (next: Partial<TrendChoice>) => onChange({ ...choice, open: undefined, ...next });
  return (
    <div class="controls card trend-controls">
      <label class="field">
        <span>{i18n.t('trends.shop')}</span>
        <select
          value={choice.shop}
          onChange={({ currentTarget: { value } }) =>
            turn({ shop: value, subject: value, scope: '', beside: [] })
          }
        >
          {shops.map(({ subject, name }) => (
            <option key={subject} value={subject}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <TrendSubject choice={choice} onChange={({ subject }) => turn({ subject, beside: [] })} />
      {scopes.length > 1 && (
        <label class="field">
          <span>{i18n.t('trends.scope')}</span>
          <select
            value={scope?.scope ?? ''}
            onChange={(event) => turn({ scope: event.currentTarget.value })}
          >
            {scopes.map((one) => (
              <option key={one.scope} value={one.scope}>
                {seriesScopeText(one.scope)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Segments
        name="range"
        legend={i18n.t('trends.range')}
        chosen={choice.days}
        options={RANGES.map((days) => [days, i18n.t('trends.days', [days])])}
        onChoose={(days) => turn({ days, zoom: undefined })}
      />
      <Segments
        name="grain"
        legend={i18n.t('trends.grain')}
        chosen={choice.grain}
        options={GRAINS.map((grain) => [grain, i18n.t(`trends.by.${grain}`)])}
        onChoose={(grain) => turn({ grain })}
      />
      <BesideControls shops={shops} choice={choice} onChange={turn} />
      {scope && <Metrics choice={choice} scope={scope} onChange={turn} />}
    </div>
  );
}

interface MetricsProps {
  choice: TrendChoice;
  scope: SeriesScope;
  onChange: (next: Pick<TrendChoice, 'metrics'>) => void;
}

function Metrics({ choice, scope, onChange }: MetricsProps) {
  const chosen = chosenMetrics(choice, scope);
  const { first, rest } = metricsInOrder(scope.metrics);
  return (
    <fieldset class="field controls-metrics">
      <legend>{i18n.t('trends.metrics', [MOST_METRICS])}</legend>
      <div class="row">
        <MetricChoices ids={first} chosen={chosen} onChange={onChange} />
      </div>
      {rest.length > 0 && (
        <details class="fold-inline" open={chosen.some((id) => rest.includes(id))}>
          <summary>{i18n.t('trends.more', [rest.length])}</summary>
          <div class="row">
            <MetricChoices ids={rest} chosen={chosen} onChange={onChange} />
          </div>
        </details>
      )}
    </fieldset>
  );
}

interface MetricChoicesProps extends Pick<MetricsProps, 'onChange'> {
  ids: readonly MetricId[];
  chosen: MetricId[];
}

function MetricChoices({ ids, chosen, onChange }: MetricChoicesProps) {
  return ids.map((id) => {
    const isChosen = chosen.includes(id);
    const locked = isChosen ? chosen.length === 1 : chosen.length >= MOST_METRICS;
    return (
      <label key={id} class={locked && !isChosen ? 'toggle toggle-off' : 'toggle'}>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={locked}
          onChange={() =>
            onChange({ metrics: isChosen ? chosen.filter((one) => one !== id) : [...chosen, id] })
          }
        />
        <span>{metricName(id)}</span>
      </label>
    );
  });
}
