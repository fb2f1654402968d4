import type { FigureLine } from '../../utils/model/panel-view';
import { formatNumber, NO_FIGURE } from '../../utils/text/format-figure';
import { figureText, formatOfUnit } from '../ui/figure-text';
import { OriginFigure } from '../ui/origin-figure';
import { originOf, type ReadFacts } from './read-facts';

interface FigureValueProps {
  line: FigureLine;
  facts: ReadFacts;
  /** in a narrow cell: a figure that the page does not give is a dash */
  short?: boolean;
}

/** A figure that tells where it was read; the reason in words where there is none. */
export function FigureValue({ line, facts, short }: FigureValueProps) {
  const { figure } = line;
  const text = textOf(line);
  const isDash = short && figure.kind === 'missing' && figure.why === 'absent';
  return (
    <OriginFigure origin={originOf(line, facts)}>
      {isDash ? (
        <span class="muted">
          <span aria-hidden="true">{NO_FIGURE}</span>
          <span class="vh">{text}</span>
        </span>
      ) : (
        <span class={figure.kind === 'missing' ? 'muted' : undefined}>{text}</span>
      )}
    </OriginFigure>
  );
}

/** Rates of a few in ten thousand are printed with more digits than others. */
function textOf({ unit, decimals, figure }: FigureLine): string {
  return unit === 'ratio' && decimals > 2 && figure.kind === 'exact'
    ? formatNumber(figure.value, 'percent', { decimals })
    : figureText(figure, formatOfUnit(unit));
}
