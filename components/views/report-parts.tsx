import { i18n } from '#i18n';
import { REPORT_PARTS, type ReportQuestion } from '../../utils/model/report';
import { lookUp } from '../ui/look-up';

interface ReportPartsProps {
  question: ReportQuestion;
  onChange: (question: ReportQuestion) => void;
}

/** Which tables the report is to hold. */
export function ReportParts({ question, onChange }: ReportPartsProps) {
  const { kind, shops, leftOut = [] } = question;
  const parts = REPORT_PARTS[kind].filter((part) => part !== 'table.shops' || shops.length > 1);
  if (parts.length < 2) return null;
  const turn = (part: string, on: boolean) => {
    const { leftOut: _before, ...rest } = question;
    const next = parts.filter((one) => (one === part ? !on : leftOut.includes(one)));
    if (next.length < parts.length)
      onChange({ ...rest, ...(next.length > 0 && { leftOut: next }) });
  };
  return (
    <details class="more report-parts" open={leftOut.length > 0}>
      <summary>{i18n.t('report.parts')}</summary>
      <fieldset class="report-shops">
        <legend class="vh">{i18n.t('report.parts')}</legend>
        {parts.map((part) => (
          <label key={part} class="check">
            <input
              type="checkbox"
              checked={!leftOut.includes(part)}
              onChange={({ currentTarget }) => turn(part, currentTarget.checked)}
            />
            <span>{lookUp(`report.${part}`)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
