import { i18n } from '#i18n';
import type { FigureLine } from '../../utils/model/panel-view';
import type { PrintedChange } from '../../utils/model/reading';
import { ChangeMark } from '../ui/change-mark';
import { figureText, signedText } from '../ui/figure-text';
import { metricName } from '../ui/words';
import { FigureMark } from './figure-mark';
import { FigureValue } from './figure-value';
import type { ReadFacts } from './read-facts';
import { StaleMark } from './stale-mark';

/** One figure in a list: its name, what is doubted of it, its value and the change that is printed. */
export function FigureRow({ line, facts }: { line: FigureLine; facts: ReadFacts }) {
  const device = line.scope?.device;
  return (
    <tr>
      <th scope="row">
        {metricName(line.metric)}
        {device && <span class="muted"> · {i18n.t(`device.${device}`)}</span>}{' '}
        <FigureMark line={line} />
        {line.figure.kind === 'missing' && <StaleMark metric={line.metric} facts={facts} />}
      </th>
      <td class="num">
        <FigureValue line={line} facts={facts} />
        {line.change && <PrintedChangeText line={line} change={line.change} />}
      </td>
    </tr>
  );
}

/** A change whose arrow could not be read has no direction, and none is shown. */
function PrintedChangeText({ line, change }: { line: FigureLine; change: PrintedChange }) {
  const { figure, base, signed, raw } = change;
  if (figure.kind !== 'exact') return null;
  const isRatio = line.unit === 'ratio' || raw.includes('%');
  const format = isRatio ? 'percent' : 'decimal';
  return (
    <span class="printed-change">
      {base}{' '}
      {signed ? (
        <ChangeMark change={figure.value} text={signedText(figure.value, format)} />
      ) : (
        figureText(figure, format)
      )}
    </span>
  );
}
