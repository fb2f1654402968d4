import { i18n } from '#i18n';
import { planSpan } from '../../utils/insights/plan-tasks';
import type { Day } from '../../utils/model/day';
import { TARGET_LENGTHS } from '../../utils/model/target';
import { DayStepper } from '../ui/day-stepper';
import { dayText } from '../ui/moment-text';
import { Segments } from '../ui/segments';
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
      <Segments
        name="plan-per"
        legend={i18n.t('tasks.which')}
        chosen={choice.per}
        options={TARGET_LENGTHS.map((per) => [per, i18n.t(`tasks.per.${per}`)])}
        onChoose={(per) => onChange({ per, day: isNow ? today : choice.day })}
      />
      <DayStepper
        onStep={(by) => onChange(steppedPlan(choice, by))}
        more={
          !isNow && (
            <button
              type="button"
              class="btn btn-quiet"
              onClick={() => onChange({ per: choice.per, day: today })}
            >
              {i18n.t(`tasks.now.${choice.per}`)}
            </button>
          )
        }
      >
        <span class="report-span">
          {choice.per === 'day' ? dayText(choice.day) : spanText(span)}
        </span>
      </DayStepper>
    </div>
  );
}
