import { type Signal, useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { ReportQuestion } from '../../utils/model/report';
import {
  LONGEST_REPORT_NAME,
  periodsOf,
  type ReportDefinition,
  type ReportDefinitionDraft,
} from '../../utils/model/report-definition';
import { useData } from '../data-context';
import { camel } from '../ui/camel';
import { clockMinutes, clockText } from '../ui/clock-text';

/** When a shop's day is over and the team waits for its figures. */
const EVENING = 18 * 60;

interface ReportSaveProps {
  question: ReportQuestion;
  /** the saved report that is shown */
  known: ReportDefinition | undefined;
  /** what is told of saving; the form itself may be another one afterwards */
  said: Signal<string>;
  onSave: (draft: ReportDefinitionDraft) => Promise<void>;
}

/** Saves what is shown as a report of the operator's own, told of at an hour where that is wanted. */
export function ReportSave({ question, known, said, onSave }: ReportSaveProps) {
  const source = useData();
  const periods = periodsOf(question.kind);
  const [usual = 'yesterday'] = question.kind === 'daily' ? (['last-7'] as const) : periods;
  const name = useSignal(known?.name ?? i18n.t(`report.kind.${question.kind}`));
  const period = useSignal(known?.period ?? usual);
  const tells = useSignal(known ? known.readyAt !== null : false);
  const minute = useSignal(known?.readyAt ?? EVENING);
  const chosen = periods.includes(period.value) ? period.value : usual;

  const save = async (id?: string) => {
    // Called in the click itself: the browser asks nothing later. What is saved does not wait for it.
    const asked = tells.value && source.allowNotifications().catch(() => false);
    const { kind, shops, leftOut = [] } = question;
    const readyAt = tells.value ? minute.value : null;
    const draft = { name: name.value.trim(), kind, shops, leftOut, period: chosen, readyAt };
    try {
      await onSave({ ...draft, ...(id !== undefined && { id }) });
      said.value = i18n.t('report.kept');
      if (asked && !(await asked)) said.value = i18n.t('report.keptQuiet');
    } catch {
      said.value = i18n.t('report.notKept');
    }
  };

  return (
    <details class="more report-save" open={known !== undefined}>
      <summary>{i18n.t('report.save')}</summary>
      <form
        class="plan-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save(known?.id);
        }}
      >
        <label class="field">
          <span>{i18n.t('report.name')}</span>
          <input
            type="text"
            required
            maxLength={LONGEST_REPORT_NAME}
            value={name}
            onInput={({ currentTarget }) => {
              name.value = currentTarget.value;
            }}
          />
        </label>
        <label class="field">
          <span>{i18n.t('report.periodRule')}</span>
          <select
            value={chosen}
            onChange={({ currentTarget }) => {
              period.value = periods.find((one) => one === currentTarget.value) ?? usual;
            }}
          >
            {periods.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`report.period.${camel(one)}`)}
              </option>
            ))}
          </select>
        </label>
        <div class="row">
          <label class="check">
            <input
              type="checkbox"
              checked={tells}
              onChange={({ currentTarget }) => {
                tells.value = currentTarget.checked;
              }}
            />
            <span>{i18n.t('report.tell')}</span>
          </label>
          <input
            type="time"
            required
            disabled={!tells.value}
            aria-label={i18n.t('report.tellAt')}
            value={clockText(minute.value)}
            onChange={({ currentTarget }) => {
              minute.value = clockMinutes(currentTarget.value) ?? minute.value;
            }}
          />
        </div>
        <div class="row">
          <button type="submit" class="btn btn-main">
            {i18n.t(known ? 'report.saveChanges' : 'report.saveIt')}
          </button>
          {known && (
            <button type="button" class="btn" onClick={() => void save()}>
              {i18n.t('report.saveAsNew')}
            </button>
          )}
        </div>
      </form>
      <p class="small muted">{i18n.t('report.tellHow')}</p>
      <p class="said" role="status">
        {said}
      </p>
    </details>
  );
}
