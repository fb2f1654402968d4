import { i18n } from '#i18n';
import { planLength } from '../../utils/insights/plan-tasks';
import { addDays, isDay } from '../../utils/model/day';
import type { ShopRow } from '../../utils/model/panel-view';
import { REPORT_KINDS, type ReportQuestion } from '../../utils/model/report';
import { TARGET_LENGTHS } from '../../utils/model/target';
import { DayStepper } from '../ui/day-stepper';
import { Segments } from '../ui/segments';
import { spanText } from '../ui/why-span-text';
import { lastDayOf, ofKind, ofLength, stepped } from './report-choice';

/** Beyond this a report's tables side by side cannot be read. */
const MOST_SHOPS = 8;

interface ReportControlsProps {
  shops: ShopRow[];
  question: ReportQuestion;
  yesterday: string;
  onChange: (question: ReportQuestion) => void;
}

/** Which report, of which shops, of which days. */
export function ReportControls({ shops, question, yesterday, onChange }: ReportControlsProps) {
  const { kind, span } = question;
  return (
    <div class="report-controls">
      <Segments
        name="report-kind"
        legend={i18n.t('report.which')}
        chosen={kind}
        options={REPORT_KINDS.map((one) => [one, i18n.t(`report.kind.${one}`)])}
        onChoose={(one) => onChange(ofKind(question, one, yesterday))}
      />
      {shops.length > 1 && <Shops shops={shops} question={question} onChange={onChange} />}
      {kind === 'plan' && (
        <Segments
          name="plan-per"
          legend={i18n.t('tasks.which')}
          chosen={planLength(span)}
          options={TARGET_LENGTHS.map((per) => [per, i18n.t(`tasks.per.${per}`)])}
          onChoose={(per) => onChange(ofLength(question, per, addDays(yesterday, 1)))}
        />
      )}
      <DayStepper
        isLast={span.to >= lastDayOf(kind, yesterday)}
        onStep={(by) => onChange(stepped(question, by))}
      >
        {kind === 'weekly' || kind === 'monthly' || kind === 'plan' ? (
          <span class="report-span">{spanText(span)}</span>
        ) : (
          <>
            <DayInput
              name="from"
              value={span.from}
              onChange={(from) =>
                onChange({ ...question, span: { from, to: from > span.to ? from : span.to } })
              }
            />
            <DayInput
              name="to"
              value={span.to}
              onChange={(to) =>
                onChange({ ...question, span: { from: to < span.from ? to : span.from, to } })
              }
            />
          </>
        )}
      </DayStepper>
    </div>
  );
}

function Shops({ shops, question, onChange }: Omit<ReportControlsProps, 'yesterday'>) {
  const chosen = question.shops;
  const turn = (shop: string, on: boolean) => {
    const next = shops
      .map(({ subject }) => subject)
      .filter((one) => (one === shop ? on : chosen.includes(one)));
    if (next.length > 0) onChange({ ...question, shops: next });
  };
  return (
    <fieldset class="field">
      <legend>{i18n.t('trends.shop')}</legend>
      <div class="report-shops">
        {shops.map(({ subject, name }) => {
          const isChosen = chosen.includes(subject);
          return (
            <label key={subject} class="check">
              <input
                type="checkbox"
                checked={isChosen}
                disabled={!isChosen && chosen.length >= MOST_SHOPS}
                onChange={({ currentTarget }) => turn(subject, currentTarget.checked)}
              />
              <span>{name}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

interface DayInputProps {
  name: 'from' | 'to';
  value: string;
  onChange: (day: string) => void;
}

function DayInput({ name, value, onChange }: DayInputProps) {
  return (
    <input
      type="date"
      aria-label={i18n.t(`whyView.${name}`)}
      value={value}
      onChange={({ currentTarget }) => {
        if (isDay(currentTarget.value)) onChange(currentTarget.value);
      }}
    />
  );
}
