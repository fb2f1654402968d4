import { i18n } from '#i18n';
import { planSpan } from '../../utils/insights/plan-tasks';
import type { Day } from '../../utils/model/day';
import { TARGET_LENGTHS } from '../../utils/model/target';
import { dayText } from '../ui/moment-text';
import { spanText } from '../ui/why-span-text';
import { type PlanChoice, steppedPlan } from './plan-choice';

interface PlanControlsProps {
  choice: PlanChoice;
  today: Day;
  onChange: (choice: PlanChoice) => void;
}

/** Which plan: of a day, a week or a month, and which one of these. */
export function PlanControls({ choice, today, onChange }: PlanControlsProps) {
  const span = planSpan(choice.per, choice.day);
  const isNow = span.from <= today && span.to >= today;
  return (
    <div class="card report-controls">
      <fieldset class="field">
        <legend>{i18n.t('tasks.which')}</legend>
        <div class="segments">
          {TARGET_LENGTHS.map((per) => (
            <label key={per} class="segment">
              <input
                type="radio"
                name="plan-per"
                class="vh"
                checked={per === choice.per}
                onChange={() => onChange({ per, day: isNow ? today : choice.day })}
              />
              <span>{i18n.t(`tasks.per.${per}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="field">
        <legend>{i18n.t('report.days')}</legend>
        <div class="report-days">
          <button
            type="button"
            class="btn"
            aria-label={i18n.t('report.earlier')}
            onClick={() => onChange(steppedPlan(choice, -1))}
          >
            ‹
          </button>
          <span class="report-span">
            {choice.per === 'day' ? dayText(choice.day) : spanText(span)}
          </span>
          <button
            type="button"
            class="btn"
            aria-label={i18n.t('report.later')}
            onClick={() => onChange(steppedPlan(choice, 1))}
          >
            ›
          </button>
          {!isNow && (
            <button
              type="button"
              class="btn btn-quiet"
              onClick={() => onChange({ per: choice.per, day: today })}
            >
              {i18n.t(`tasks.now.${choice.per}`)}
            </button>
          )}
        </div>
      </fieldset>
    </div>
  );
}
