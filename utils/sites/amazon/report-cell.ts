import { type Figure, missing } from '../../model/figure';
import type { Unit } from '../../model/metric-definition';
import { cleanText } from '../../text/clean-text';
import { type NumberLocale, parseForeignAmount } from '../../text/parse-foreign-amount';
import { textRuns } from '../meaning/text-runs';

const MOST_RUNS = 12;

/** The figure of one cell of a report, in the locale of the page. Two figures in it are none. */
export function reportCell(
  cell: Element,
  unit: Unit,
  locale: NumberLocale,
): { raw: string; figure: Figure } {
  const runs = (textRuns(cell, MOST_RUNS) ?? []).filter(({ text }) => text !== '');
  const [first, second] = runs;
  const raw = (first?.raw ?? '').slice(0, 60);
  if (!first) return { raw, figure: missing('absent') };
  if (second && /\d/.test(second.text)) return { raw, figure: missing('unreadable') };
  const { figure, currency } = parseForeignAmount(raw, locale);
  const isRate = cleanText(raw).endsWith('%');
  const fits = isRate === (unit === 'ratio') && (!currency || unit === 'none');
  return { raw, figure: fits || figure.kind === 'missing' ? figure : missing('unreadable') };
}
