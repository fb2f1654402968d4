import type { Evidence } from '../../utils/model/alert';
import { figureText } from './figure-text';
import { momentText, shortDayText } from './moment-text';
import { evidenceName } from './words';

/** The figures and phrases an alert rests on, each with its day. */
export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  return (
    <dl class="evidence">
      {evidence.map(({ label, figure, format, text, day, readAt }, i) => (
        <div key={`${label}${i}`} title={readAt === undefined ? undefined : momentText(readAt)}>
          <dt>
            {evidenceName(label)}
            {day && <span class="evidence-day"> {shortDayText(day)}</span>}
          </dt>
          <dd>
            {figure && figureText(figure, format ?? 'decimal')}
            {text !== undefined && <q>{text}</q>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
