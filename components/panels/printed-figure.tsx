import type { Figure } from '../../utils/model/figure';
import { type FigureFormat, figureText } from '../ui/figure-text';
import { OriginFigure } from '../ui/origin-figure';
import type { ReadFacts } from './read-facts';

interface PrintedFigureProps {
  label: string;
  /** without its text where the page holds the figure and prints it nowhere */
  printed: { raw?: string; figure: Figure; currency?: string };
  format: FigureFormat;
  facts: ReadFacts;
}

/** A figure that is no metric, with where it was read; in another currency as the page prints it. */
export function PrintedFigure({ label, printed, format, facts }: PrintedFigureProps) {
  const { raw, figure, currency = 'CNY' } = printed;
  const { scope, readAt, layout } = facts;
  return (
    <OriginFigure origin={{ label, raw, scope, readAt, layout }}>
      <span class={figure.kind === 'missing' ? 'muted' : undefined}>
        {format === 'CNY' && currency !== 'CNY' ? raw : figureText(figure, format)}
      </span>
    </OriginFigure>
  );
}
