import { i18n } from '#i18n';
import { MAIN_METRICS, type MetricId } from '../../utils/model/metric';
import { SHOP_METRIC_IDS } from '../../utils/model/metrics/shop-metrics';
import type { ShopRow } from '../../utils/model/panel-view';
import { metricName } from '../ui/words';
import { MOST_METRICS, RANGES, type TrendChoice } from './trend-choice';

interface TrendControlsProps {
  shops: ShopRow[];
  choice: TrendChoice;
  onChange: (choice: TrendChoice) => void;
}

/** Which shop, which metrics, how many days. */
export function TrendControls({ shops, choice, onChange }: TrendControlsProps) {
  const others = SHOP_METRIC_IDS.filter((id) => !isMain(id));
  return (
    <div class="controls card">
      <label class="field">
        <span>{i18n.t('trends.shop')}</span>
        <select
          value={choice.shop}
          onChange={(event) => onChange({ ...choice, shop: event.currentTarget.value })}
        >
          {shops.map(({ subject, name }) => (
            <option key={subject} value={subject}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="field">
        <legend>{i18n.t('trends.range')}</legend>
        <div class="segments">
          {RANGES.map((days) => (
            <label key={days} class="segment">
              <input
                type="radio"
                name="range"
                class="vh"
                checked={choice.days === days}
                onChange={() => onChange({ ...choice, days })}
              />
              <span>{i18n.t('trends.days', [days])}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="field controls-metrics">
        <legend>{i18n.t('trends.metrics', [MOST_METRICS])}</legend>
        <div class="row">
          <MetricChoices ids={MAIN_METRICS} choice={choice} onChange={onChange} />
        </div>
        <details class="fold-inline" open={choice.metrics.some((id) => !isMain(id))}>
          <summary>{i18n.t('trends.more', [others.length])}</summary>
          <div class="row">
            <MetricChoices ids={others} choice={choice} onChange={onChange} />
          </div>
        </details>
      </fieldset>
    </div>
  );
}

interface MetricChoicesProps {
  ids: readonly MetricId[];
  choice: TrendChoice;
  onChange: (choice: TrendChoice) => void;
}

function MetricChoices({ ids, choice, onChange }: MetricChoicesProps) {
  const { metrics } = choice;
  return ids.map((id) => {
    const chosen = metrics.includes(id);
    const locked = chosen ? metrics.length === 1 : metrics.length >= MOST_METRICS;
    return (
      <label key={id} class={locked && !chosen ? 'toggle toggle-off' : 'toggle'}>
        <input
          type="checkbox"
          checked={chosen}
          disabled={locked}
          onChange={() =>
            onChange({
              ...choice,
              metrics: chosen ? metrics.filter((one) => one !== id) : [...metrics, id],
            })
          }
        />
        <span>{metricName(id)}</span>
      </label>
    );
  });
}

function isMain(id: MetricId): boolean {
  return MAIN_METRICS.some((main) => main === id);
}
