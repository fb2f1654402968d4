import { i18n } from '#i18n';
import { isDay } from '../../utils/model/day';
import type { ShopRow } from '../../utils/model/panel-view';
import { REPORT_KINDS, type ReportQuestion } from '../../utils/model/report';
import { DayStepper } from '../ui/day-stepper';
import { Segments } from '../ui/segments';
import { lastDayOf, ofKind, stepped } from './report-choice';

/** Beyond this a report's tables side by side cannot be read. */
const MOST_SHOPS = 8;

/** A plan has a view of its own. */
const KINDS = REPORT_KINDS.filter((kind) => kind !== 'plan');

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
        options={KINDS.map((one) => [one, i18n.t(`report.kind.${one}`)])}
        onChoose={(one) => onChange(ofKind(question, one, yesterday))}
      />
      {shops.length > 1 && <Shops shops={shops} question={question} onChange={onChange} />}
      <DayStepper
        isLast={span.to >= lastDayOf(kind, yesterday)}
        onStep={(by) => onChange(stepped(question, by))}
      >
        {kind === 'weekly' || kind === 'monthly' ? (
          <span class="report-span">{`${span.from} – ${span.to}`}</span>
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
