import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface DayStepperProps {
  /** there is nothing later to be looked at */
  isLast?: boolean;
  onStep: (by: 1 | -1) => void;
  /** the days themselves, between the two buttons */
  children: ComponentChildren;
  /** what stands behind them */
  more?: ComponentChildren;
}

/** Days with a button to those before and one to those after. */
export function DayStepper({ isLast, onStep, children, more }: DayStepperProps) {
  return (
    <fieldset class="field">
      <legend>{i18n.t('report.days')}</legend>
      <div class="report-days">
        <button
          type="button"
          class="btn"
          aria-label={i18n.t('report.earlier')}
          onClick={() => onStep(-1)}
        >
          ‹
        </button>
        {children}
        <button
          type="button"
          class="btn"
          aria-label={i18n.t('report.later')}
          disabled={isLast}
          onClick={() => onStep(1)}
        >
          ›
        </button>
        {more}
      </div>
    </fieldset>
  );
}
