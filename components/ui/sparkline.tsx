import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DayFigure } from '../../utils/model/series';
import { DAY_STATE } from '../../utils/model/series';
import type { DayMark } from './day-marks';
import { type FigureFormat, numberText } from './figure-text';
import { dayText, shortDayText } from './moment-text';
import { dayX, isDrawn, mayChange, sparklineShape } from './sparkline-shape';

interface SparklineProps {
  /** day after day, gaps included */
  days: readonly DayFigure[];
  name: string;
  format: FigureFormat;
  width?: number;
  height?: number;
  /** days on which the operator changed something */
  marks?: readonly DayMark[];
}

/** A line of days as plain SVG, with a sentence and a table that say the same. */
export function Sparkline({
  days,
  name,
  format,
  width = 132,
  height = 40,
  marks = [],
}: SparklineProps) {
  const id = useId();
  const shape = sparklineShape(days, width, height);
  const { last } = shape;
  return (
    <div class="spark">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-labelledby={`${id}t ${id}d`}
      >
        <title id={`${id}t`}>{i18n.t('line.title', [name, days.length])}</title>
        <desc id={`${id}d`}>{[summary(days, format), ...marks.map(markText)].join(' ')}</desc>
        {marks.map((mark) => (
          <path
            key={mark.day}
            class="spark-mark"
            d={`M${dayX(days, mark.day, width)} ${height}v-7`}
          >
            <title>{markText(mark)}</title>
          </path>
        ))}
        {shape.suspect.map((x) => (
          <path key={x} class="spark-suspect" d={`M${x - 2} ${height - 4}l4 4m0-4l-4 4`} />
        ))}
        {shape.runs.map((d) => (
          <path key={d} class="spark-line" d={d} />
        ))}
        {shape.lone.map(({ x, y }) => (
          <circle key={x} class="spark-dot" cx={x} cy={y} r="1.5" />
        ))}
        {last && <circle class="spark-dot" cx={last.x} cy={last.y} r="2.5" />}
        {shape.open.map(({ x, y }) => (
          <circle key={x} class="spark-open" cx={x} cy={y} r="2.5" />
        ))}
      </svg>
      <DayTable days={days} name={name} format={format} />
    </div>
  );
}

function DayTable({ days, name, format }: Pick<SparklineProps, 'days' | 'name' | 'format'>) {
  return (
    <table class="vh">
      <caption>{i18n.t('line.title', [name, days.length])}</caption>
      <tbody>
        {days.map((day) => (
          <tr key={day.day}>
            <th scope="row">{shortDayText(day.day)}</th>
            <td>{dayFigureText(day, format)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A day's figure in words, with its state where that matters. */
export function dayFigureText(day: DayFigure, format: FigureFormat): string {
  if (day.value === null || day.state === DAY_STATE.gap) return i18n.t('state.gap');
  const text = numberText(day.value, format);
  if (day.state === DAY_STATE.suspect) return `${text} (${i18n.t('state.suspect')})`;
  return mayChange(day) ? `${text} (${i18n.t('state.provisional')})` : text;
}

function markText({ day, label }: DayMark): string {
  return i18n.t('decision.mark', [shortDayText(day), label]);
}

function summary(days: readonly DayFigure[], format: FigureFormat): string {
  const read = days.filter(isDrawn);
  const [first] = read;
  if (!first) return i18n.t('line.nothing');
  const low = read.reduce((a, b) => (b.value < a.value ? b : a), first);
  const high = read.reduce((a, b) => (b.value > a.value ? b : a), first);
  return i18n.t('line.summary', [
    read.length,
    days.length,
    numberText(low.value, format),
    dayText(low.day),
    numberText(high.value, format),
    dayText(high.day),
  ]);
}
