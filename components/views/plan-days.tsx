import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Day } from '../../utils/model/day';
import type { PlanDay } from '../../utils/model/target';
import { ChangeCell } from '../ui/change-cell';
import { numberText } from '../ui/figure-text';
import { dayText } from '../ui/moment-text';
import { ScrollRegion } from '../ui/scroll-region';
import { useTyped } from '../ui/use-typed';

interface PlanDaysProps {
  days: PlanDay[];
  onEdit: (day: Day, value: number | null) => void;
}

/** Every day of the month with its part, which can be set by hand, and what it brought. */
export function PlanDays({ days, onEdit }: PlanDaysProps) {
  return (
    <details class="fold-inline plan-days">
      <summary>{i18n.t('plan.days', [days.length])}</summary>
      <p class="small muted">{i18n.t('plan.daysSay')}</p>
      <ScrollRegion class="table-scroll" label={i18n.t('plan.byDay')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('trends.day')}</th>
              <th scope="col">{i18n.t('plan.planned')}</th>
              <th scope="col" class="num">
                {i18n.t('plan.real')}
              </th>
              <th scope="col" class="num">
                {i18n.t('plan.difference')}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <DayRow key={day.day} day={day} onEdit={onEdit} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}

interface DayRowProps {
  day: PlanDay;
  onEdit: PlanDaysProps['onEdit'];
}

function DayRow({ day: { day, planned, byHand, event, real, over }, onEdit }: DayRowProps) {
  const wrong = useSignal(false);
  const type = (text: string) => {
    const bare = text.replace(/[\s,，¥￥]/g, '');
    const isNumber = /^\d{1,9}(\.\d{1,2})?$/.test(bare);
    wrong.value = bare !== '' && !isNumber;
    if (bare === '') onEdit(day, null);
    else if (isNumber) onEdit(day, Number(bare));
    return bare !== '';
  };
  const typing = useTyped(String(planned), type);
  return (
    <tr>
      <th scope="row">
        {dayText(day)}
        {event !== undefined && <span class="chip plan-event">{event}</span>}
      </th>
      <td>
        <div class="plan-field">
          <input
            type="text"
            inputMode="decimal"
            aria-label={i18n.t('plan.field', [dayText(day)])}
            aria-invalid={wrong.value}
            {...typing}
          />
          {byHand && (
            <button type="button" class="btn btn-quiet" onClick={() => onEdit(day, null)}>
              {i18n.t('plan.giveBack')}
            </button>
          )}
        </div>
        {wrong.value && (
          <p class="small target-wrong" role="alert">
            {i18n.t('targets.wrong')}
          </p>
        )}
      </td>
      <td class="num">
        {real === null ? (
          <span class="muted">{i18n.t(over ? 'state.gap' : 'plan.toCome')}</span>
        ) : (
          numberText(real, 'CNY')
        )}
      </td>
      <ChangeCell amount={real === null ? null : real - planned} />
    </tr>
  );
}
