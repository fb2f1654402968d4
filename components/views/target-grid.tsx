import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import {
  TARGET_LENGTHS,
  TARGET_METRICS,
  type TargetBoard,
  type TargetEdit,
  type TargetLength,
  type TargetMetric,
} from '../../utils/model/target';
import { MetricTerm } from '../ui/metric-term';
import { ScrollRegion } from '../ui/scroll-region';
import { useTyped } from '../ui/use-typed';
import { metricName } from '../ui/words';
import { fieldText, fieldValue, isPercent, targetText } from './target-text';

interface TargetGridProps {
  board: TargetBoard;
  onEdit: (edit: TargetEdit) => void;
}

/** One field for each metric and length; what was typed is kept when the field is left. */
export function TargetGrid({ board, onEdit }: TargetGridProps) {
  const read = board.hints[0];
  return (
    <section class="card">
      <h2>{i18n.t('targets.grid')}</h2>
      <p class="small muted">{i18n.t('targets.gridSays')}</p>
      <ScrollRegion class="table-scroll" label={i18n.t('targets.grid')}>
        <table class="table target-grid">
          <thead>
            <tr>
              <th scope="col">{i18n.t('targets.metric')}</th>
              {TARGET_LENGTHS.map((per) => (
                <th scope="col" key={per}>
                  {i18n.t(`targets.per.${per}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {TARGET_METRICS.map((metric) => (
              <tr key={metric}>
                <th scope="row">
                  <MetricTerm metric={metric} />
                  {isPercent(metric) && <span class="muted"> %</span>}
                </th>
                {TARGET_LENGTHS.map((per) => (
                  <td key={per}>
                    <Field board={board} metric={metric} per={per} onEdit={onEdit} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {read && (
        <p class="small muted">{i18n.t('targets.hintSays', [read.daysInAll, read.daysRead])}</p>
      )}
    </section>
  );
}

interface FieldProps extends TargetGridProps {
  metric: TargetMetric;
  per: TargetLength;
}

function Field({ board, metric, per, onEdit }: FieldProps) {
  const wrong = useSignal(false);
  const value = board.targets.find((one) => one.metric === metric && one.per === per)?.value;
  const hint = board.hints.find((one) => one.metric === metric && one.per === per);
  const name = i18n.t('targets.field', [metricName(metric), i18n.t(`targets.per.${per}`)]);
  const type = (text: string) => {
    const typed = fieldValue(metric, text);
    wrong.value = typed === undefined;
    if (typed !== undefined && typed !== (value ?? null)) onEdit({ metric, per, value: typed });
  };
  const typing = useTyped(value === undefined ? '' : fieldText(metric, value), type);
  return (
    <div class="target-field">
      <input
        type="text"
        inputMode="decimal"
        aria-label={name}
        aria-invalid={wrong.value}
        {...typing}
      />
      {wrong.value && (
        <p class="small target-wrong" role="alert">
          {i18n.t('targets.wrong')}
        </p>
      )}
      {value === undefined && hint && (
        <button
          type="button"
          class="btn btn-quiet target-hint"
          aria-label={i18n.t('targets.useHint', [name, targetText(metric, hint.value)])}
          onClick={() => onEdit({ metric, per, value: hint.value })}
        >
          {i18n.t('targets.hint', [targetText(metric, hint.value)])}
        </button>
      )}
    </div>
  );
}
