import type { Evidence } from '../../utils/model/alert';
import { exactValue } from '../../utils/model/figure';
import { ChangeMark } from './change-mark';
import { evidenceName } from './evidence-name';
import { figureText, signedText } from './figure-text';
import { momentText, shortDayText } from './moment-text';

/** The figures and phrases an alert rests on, each with its day. */
export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  return (
    <dl class="evidence">
      {evidence.map((one, i) => (
        <div
          key={`${one.label}${i}`}
          title={one.readAt === undefined ? undefined : momentText(one.readAt)}
        >
          <dt>
            {evidenceName(one.label)}
            {one.day && (one.figure || one.text) && <> {shortDayText(one.day)}</>}
          </dt>
          <dd>
            <EvidenceValue {...one} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function EvidenceValue({ label, figure, format = 'decimal', text, day }: Evidence) {
  const shift = label === 'shift' ? exactValue(figure) : null;
  if (shift !== null) return <ChangeMark change={shift} text={signedText(shift, format)} />;
  if (figure) return <>{figureText(figure, format)}</>;
  if (text !== undefined && label.startsWith('reason.')) return <q>{text}</q>;
  if (text !== undefined) return <>{text}</>;
  return <>{day && shortDayText(day)}</>;
}
